// The plan engine's rules in json-rules-engine: `node rules.mjs < rules.json`, from `cargo run --example rules_json`.
//
// That engine has no order of rows and no assumptions, so each row is a rule of its own priority, tests first that nothing
// above it has answered, and sets a runtime fact when it holds. Prints how often its decisions are the same as ours, and
// the time of one plan in milliseconds.
import { Engine } from 'json-rules-engine';
import { readFileSync } from 'node:fs';

const { rows, rules, situations } = JSON.parse(readFileSync(0, 'utf8'));

const engine = new Engine([], { allowUndefinedFacts: true });
const some = value => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
engine.addOperator('unanswered', (value, wanted) => (value === undefined || value === null) === wanted);
engine.addOperator('known', (value, wanted) => some(value) === wanted);
engine.addOperator('shares', (value, wanted) => Array.isArray(value) && value.some(one => wanted.includes(one)));

rows.forEach(({ when, ...sets }, at) => {
  const conditions = when.all || when.any ? when : { all: [when] };
  engine.addRule({ conditions, event: { type: 'row', params: sets }, priority: rows.length - at + 1 });
});
for (const { when, rule } of rules) engine.addRule({ conditions: when, event: { type: 'rule', params: { rule } }, priority: 1 });

engine.on('success', async ({ type, params }, almanac) => {
  if (type === 'rule') return;
  let { value } = params;
  if (params.same) value = await almanac.factValue(params.same);
  if (params.first) {
    const among = (await almanac.factValue('reasons')) ?? [];
    value = params.first.find(one => among.includes(one));
  }
  almanac.addRuntimeFact(params.fact, value);
});
engine.on('failure', ({ type, params }, almanac) => {
  if (type === 'row' && 'otherwise' in params) almanac.addRuntimeFact(params.fact, params.otherwise);
});

const decide = async ({ facts, topics }) => {
  const { almanac, events } = await engine.run(facts);
  const given = {};
  for (const topic of Object.keys(topics)) given[topic] = await almanac.factValue(topic);
  return { given, shown: events.filter(({ type }) => type === 'rule').map(({ params }) => params.rule) };
};

let [same, decisions] = [0, 0];
const differs = [];
for (const situation of situations) {
  const { given, shown } = await decide(situation);
  for (const [topic, answer] of Object.entries(situation.topics)) {
    decisions += 1;
    if (given[topic] === answer) same += 1; else differs.push(`${situation.id} ${topic}: ${given[topic]}, not ${answer}`);
  }
  const wanted = new Set(situation.rules);
  for (const { rule } of rules) {
    decisions += 1;
    if (shown.includes(rule) === wanted.has(rule)) same += 1; else differs.push(`${situation.id} ${rule}`);
  }
}

const times = [];
for (let turn = 0; turn < 3; turn += 1) {
  for (const situation of situations) {
    const began = performance.now();
    await decide(situation);
    times.push(performance.now() - began);
  }
}
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)];
console.log(JSON.stringify({ situations: situations.length, decisions, same, differs: differs.slice(0, 10), median, worst: times.at(-1) }));
