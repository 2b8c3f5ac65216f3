import assert from 'node:assert/strict';
import test from 'node:test';
import { plain, searchOver } from './scripts.mjs';

// The numerals of the index: 84 digits, of which the upper half says that more follow (src/Dossier, Outputs/Search/Numerals.cs).
const DIGITS = [...Array('}'.charCodeAt(0) - 32).keys()].map(i => String.fromCharCode(33 + i)).filter(c => !'"&\'+<>\\`|'.includes(c));
const numeral = number => number < 42 ? DIGITS[number] : DIGITS[42 + number % 42] + numeral(Math.floor(number / 42));
const numerals = (...values) => values.map(numeral).join('');
const day = text => Date.parse(text) / 86_400_000 + 719468;

// One after the other: how far from the day before (a difference and its sign), how many days long, for how many entries.
const dates = (...events) => {
  let last = 0;
  return numerals(...events.flatMap(([end, days]) => {
    const step = day(end) - last;
    last = day(end);
    return [step < 0 ? -2 * step - 1 : 2 * step, days, 1];
  }));
};
const shard = (...entries) => entries.map(entry => DIGITS[0] + entry).join(' ');
const at = (...documents) => `${numerals(...documents.map((document, i) => document - (documents[i - 1] ?? 0)))}||`;

// Three events and an actor: a flood of one day, talks of a week, a report.
const search = () => searchOver({
  index: { stamp: 'x', language: 'en', counts: { event: 3, actor: 1 }, gaps: '', docs: numerals(4), terms: '@dorvas', spellings: 'minister' },
  dates: { event: dates(['2031-03-05', 0], ['2031-04-10', 6], ['2031-04-02', 0]) },
  'terms-0': shard(`@dorvas|${at(1, 2)}`, `flood|${at(0)}`, `minister|${at(3)}`, `talks|${at(1)}`, `water|${at(0, 1)}`),
  'docs-0': [['flood.html', 'Flood', '', 'The water rose.'], ['talks.html', 'Talks', '', 'The talks on water'], ['report.html', 'Report', ''], ['dorvas.html', 'Dorvas', 'Minister']],
  'spellings-0': shard('minister', '~retsinim', 'talks', '~sklat'),
});

const found = async asked => {
  const { groups, isWhole, guessed } = await search().find({ query: '', ...asked });
  const entries = [...groups.values()].flat().map(({ entry }) => entry);
  return plain({ entries, isWhole, guessed: guessed.flatMap(({ guessed }) => guessed) });
};
const entriesOf = async asked => (await found(asked)).entries;

test('an entry has every word', async () => assert.deepEqual(await found({ query: 'Water talks' }), { entries: [1], isWhole: true, guessed: [] }));
test('where none has every word, those with the most are found', async () =>
  assert.deepEqual(await found({ query: 'flood minister' }), { entries: [0, 3], isWhole: false, guessed: [] }));
test('the last word may be a beginning', async () => assert.deepEqual(await entriesOf({ query: 'fl' }), [0]));
test('a slip of the finger is guessed', async () => assert.deepEqual(await found({ query: 'minsiter' }), { entries: [3], isWhole: true, guessed: ['minister'] }));
test('two letters in each other’s place are one slip', async () => assert.deepEqual((await found({ query: 'takls' })).guessed, ['talks']));
test('two slips in a long word are guessed', async () => assert.deepEqual((await found({ query: 'minosyer' })).guessed, ['minister']));
test('two slips in a short word are not', async () => assert.deepEqual((await found({ query: 'tolkz' })).guessed, []));
test('a first day leaves out what ended before it', async () => assert.deepEqual((await entriesOf({ from: '2031-04-03' })).sort(), [1]));
test('a last day leaves out what began after it', async () => assert.deepEqual((await entriesOf({ to: '2031-04-03' })).sort(), [0, 2]));
test('what lasts is found by each of its days', async () => {
  for (const date of ['2031-04-04', '2031-04-07', '2031-04-10']) {
    assert.deepEqual(await entriesOf({ from: date, to: date }), [1]);
  }
});
test('what has no date is of no day', async () => assert.deepEqual(await entriesOf({ query: 'minister', from: '2000-01-01' }), []));
test('an actor leaves what has to do with them', async () => assert.deepEqual((await entriesOf({ actor: 'dorvas' })).sort(), [1, 2]));

// A statement that has the phrase, three that have both words apart, and a source whose name has only a longer word.
const packing = () => searchOver({
  index: { stamp: 'x', language: 'en', counts: { source: 1, statement: 4 }, gaps: numerals(1), docs: numerals(5), terms: '@dorvas', spellings: 'pack' },
  'docs-0': [
    ['package.html', 'A package, up for talks', ''], ['a.html', '', '', 'We pack it up.'], ['b.html', '', '', 'They can pack up their gear.'],
    ['c.html', '', '', 'Up with the pack!'], ['d.html', '', '', 'Up went a pack.'],
  ],
  'terms-0': shard(`pack|${at(1, 2, 3, 4)}`, `package|||${numerals(0)}`, `up|${numerals(1, 1, 1, 1)}||${numerals(0)}`),
});

test('a phrase stands before its words apart, and these before a longer word, whatever that weighs', async () => {
  const search = packing();
  const { groups } = await search.find({ query: 'pack up' });
  const ranks = kind => plain(groups.get(kind).map(({ entry, rank }) => [entry, rank]));
  assert.deepEqual(ranks('statement'), [[2, 2], [4, 1], [3, 1], [1, 1]]);
  assert.deepEqual(ranks('source'), [[0, 0]]);
  const [statement, source] = ['statement', 'source'].map(kind => groups.get(kind)[0]);
  assert.ok(search.compareHits(statement, source) < 0);
});
test('records with names are examples of what can be looked for', async () => assert.deepEqual(plain(await search().examples()), ['Dorvas', 'Flood']));
