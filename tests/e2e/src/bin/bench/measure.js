// How long the page's main thread works on one thing that a person does. Put into the page before a benchmark.
//
// `bowOutMeasure(act, look)` does something in a task of its own and adds up
//   act    from its start until the task after it: the handlers, and everything that the app computes for them
//   frame  from the next frame's start until the task after it: callbacks, style, layout, paint
// The wait for the screen in between is not work. `look` gives what the page is to show for it. Where that still changes
// after the first frame, `late` is the whole time from the start to the last change, waits and all.
window.bowOutMeasure ??= (() => {
  const task = () => new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  });
  const frame = () => new Promise(resolve => {
    requestAnimationFrame(() => {
      const from = performance.now();
      task().then(() => resolve([from, performance.now()]));
    });
  });
  const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  return async (act, look) => {
    // Whatever the last thing left behind is over by now.
    await pause(60);
    await frame();
    await task();
    const drawn = frame();
    const began = performance.now();
    act();
    await task();
    const acted = performance.now();
    const [from, to] = await drawn;
    const taken = { act: acted - began, frame: to - Math.max(from, acted), late: 0 };
    let seen = look();
    for (const until = performance.now() + 250; performance.now() < until;) {
      const [, now] = await frame();
      const sees = look();
      if (sees !== seen) taken.late = now - began;
      seen = sees;
    }
    return taken;
  };
})();
