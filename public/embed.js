// Turns each <a data-bow-out> into a frame (docs/embedding.md)
(() => {
  const home = new URL('.', document.currentScript.src);
  const takes = {
    accent: [/^#?([\da-f]{3}){1,2}$/i, 'a colour such as #7a2f5d'],
    look: [/^(auto|light|dark)$/, 'auto, light or dark'],
    height: [/^(3[2-9]\d|[4-9]\d\d|1\d{3}|2000)$/, 'a number from 320 to 2000'],
    call: [/^.{1,40}$/u, 'up to 40 characters'],
    to: [/^https:\/\/[^\s\\@/?#]+([/?#]\S*)?$/, 'an https address'],
  };
  const upgrade = link => {
    const say = what => console.warn('Bow Out: ' + what, link);
    link.dataset.bowOut = 'seen';
    if (!link.href.startsWith(home)) return say('this link leads elsewhere and stays one.');
    const chosen = { host: origin };
    for (const name in takes) {
      const value = link.dataset[name]?.trim();
      if (!value) continue;
      if (takes[name][0].test(value)) chosen[name] = value;
      else say(`data-${name} is left out. It takes ${takes[name][1]}.`);
    }
    const { height = 640, ...options } = chosen;
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      src: `${home}?${new URLSearchParams(options)}${link.hash}`,
      title: link.textContent.trim() || 'Bow Out', height, width: '100%', loading: 'lazy',
      allow: 'clipboard-write; web-share', referrerPolicy: 'no-referrer',
      sandbox: 'downloads forms modals popups popups-to-escape-sandbox same-origin scripts'.replace(/\S+/g, 'allow-$&'),
    });
    frame.style.cssText = `border:0;height:${height}px;aspect-ratio:auto`;
    // The link stays until it is ready.
    addEventListener('message', ({ source, origin, data }) => {
      if (source === frame.contentWindow && origin === home.origin && data === 'bow-out:ready') link.style.display = 'none';
    });
    link.after(frame);
  };
  const all = () => document.querySelectorAll('a[data-bow-out=""]').forEach(upgrade);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all);
  all();
})();
