import assert from 'node:assert/strict';
import test from 'node:test';
import { plain, worldWith } from './scripts.mjs';

const search = worldWith(['search/words.js']).dossierSearch;
const terms = text => plain(search.terms(text));

const folded = {
  'Łódź': 'lodz', straße: 'strasse', İstanbul: 'istanbul', 'ΟΔΥΣΣΕΥΣ': 'οδυσσευσ', 'Ὀδυσσεύς': 'οδυσσευσ', Ёлка: 'елка', 'שָׁלוֹם': 'שלום', 'كِتَـــاب': 'كتاب', 'ﻻ': 'لا',
};
for (const [word, expected] of Object.entries(folded)) {
  test(`${word} is folded to ${expected}`, () => assert.equal(search.fold(word), expected));
}

const taken = {
  'Norway’s dam': ['norway', 'dam'],
  'l’accord': ['accord'],
  'U.S.-led': ['us', 'led'],
  're-election': ['re', 'election', 'reelection'],
  'COVID-19': ['covid', '19', 'covid19'],
  'O’Brien': ['brien', 'obrien'],
  '10,000': ['10', '000', '10000'],
  '12,34': ['12', '34'],
  '毎秒四': ['毎秒', '秒四', '四'],
  '<b>': ['b'],
  '“…”': [],
};
for (const [query, expected] of Object.entries(taken)) {
  test(`“${query}” asks for ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(terms(query), expected));
}

test('a word keeps its first 32 characters', () => assert.deepEqual(terms('z'.repeat(100)), ['z'.repeat(32)]));
