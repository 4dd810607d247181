// What the benches do to the page, and what it shows for it.

// The five lines of the plan and what comes before them, without what would turn them.
const plan = () => [...document.querySelectorAll('.itinerary .say > span:first-child, section.plan .notice')].map(one => one.textContent).join('|');
// The lines of the plan, and the same words put there by nothing but this.
const said = () => [...document.querySelectorAll('.itinerary .say > span:first-child')].map(one => one.firstChild);
const lines = () => said().map(one => one.data);
const putLines = lines => said().forEach((one, at) => { if (one.data !== lines[at]) one.data = lines[at]; });
// What stands beside the letter.
const findings = () => [...document.querySelectorAll('.finding, .desk .count')].map(one => one.textContent).join('|');

const put = (field, value) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
};

// Prepares an answer to the open question; what it returns gives it.
const answer = which => {
  const form = document.querySelector('form.question');
  if (!form) return null;
  const press = choice => {
    choice.closest('label').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    choice.click();
  };
  const radios = form.querySelectorAll('input[type=radio]');
  if (radios.length) return () => press(radios[which % radios.length]);
  const boxes = form.querySelectorAll('input[type=checkbox]');
  if (boxes.length) boxes[which % boxes.length].click();
  const field = form.querySelector('input:not([type=checkbox]), textarea');
  if (field) put(field, { number: '3', date: '2030-01-15', 'datetime-local': '2030-01-15T10:00' }[field.type] ?? 'some words');
  return () => form.requestSubmit();
};

const own = () => document.querySelector('textarea.letter-body');
const fill = length => {
  const words = 'Thank you for the time that you and the team gave me, and for the talk about the plans. ';
  const [before, after] = ['Dear Jo,\n\nI have decided to withdraw my application for this role. ', '\n\nMira'];
  const body = words.repeat(Math.ceil(length / words.length)).slice(0, length - before.length - after.length);
  put(own(), before + body + after);
  own().focus();
  own().setSelectionRange(own().value.length - after.length, own().value.length - after.length);
};
// Keys reach the field and nobody hears of them: what the browser alone takes for one.
const deaf = on => { window.bowOutDeaf = on; };
window.bowOutEar ??= addEventListener('input', event => window.bowOutDeaf && event.stopImmediatePropagation(), true) ?? true;
// As a key does it, with all that the browser does for a key.
const type = letter => document.execCommand('insertText', false, letter);

// Until something that was not there is drawn. What follows right after its frame runs before all that the page itself has
// put off.
const drawn = selector => new Promise(resolve => {
  const look = () => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    requestAnimationFrame(() => scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' }));
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  look();
});
// The first tap on the start page: what it took until the first question was drawn, and, for who answers it at once, until the
// plan was.
const tap = async () => {
  const began = performance.now();
  document.querySelectorAll('#main button')[1].click();
  const question = await drawn('form.question') - began;
  answer(0)();
  return [question, await drawn('.itinerary') - began];
};

// So many cases, as copies of the one that the app has kept; it makes their lines in the list itself.
const keepCases = count => {
  const key = Object.keys(localStorage).find(key => key.startsWith('bow-out/case/'));
  const record = JSON.parse(localStorage.getItem(key));
  for (let n = 0; n < count; n += 1) {
    Object.assign(record.content, { id: `c${n}`, company: `Company ${n}` });
    localStorage.setItem(`bow-out/case/c${n}`, JSON.stringify(record));
  }
};
const starting = () => document.querySelector('#main h1, #main h2')?.textContent ?? '';
// To another page of the app, at once.
const goTo = fragment => {
  history.pushState(null, '', fragment);
  dispatchEvent(new HashChangeEvent('hashchange'));
};

// Answers the same question one way and the other, so many times: as many plans.
const changeMindAgain = async times => {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  for (let turn = 0; turn < times; turn += 1) {
    if (!document.querySelector('form.question')) throw new Error('no question is open');
    answer(turn)?.();
    await frame();
    await frame();
    document.querySelector('.answers dl.facts:last-of-type .change button')?.click();
    await frame();
  }
};
