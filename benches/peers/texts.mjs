// What general checkers of prose take for the messages that our own checks are timed with: `node texts.mjs message.txt`.
import { readFileSync } from 'node:fs';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

const words = readFileSync(process.argv[2], 'utf8');
const message = length => words.repeat(Math.ceil(length / words.length)).slice(0, length);
const checker = retext().use(retextEquality).use(retextPassive).use(retextSimplify).use(retextReadability).freeze();

const median = async act => {
  const times = [];
  for (const until = performance.now() + 1500; times.length < 15 || (performance.now() < until && times.length < 200);) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
};

const result = {};
for (const length of [500, 2000, 5000]) {
  const text = message(length);
  result[length] = { 'write-good': await median(() => writeGood(text)), retext: await median(() => checker.process(text)) };
}
console.log(JSON.stringify(result));
