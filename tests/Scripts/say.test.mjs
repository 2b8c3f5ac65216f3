import assert from 'node:assert/strict';
import test from 'node:test';
import { plain, worldWith } from './scripts.mjs';

const dossierWords = {
  '@language': 'uk',
  next: 'Далі',
  list_comma: '{list}, {next}',
  guessed: 'Замість {word}: {guesses}.',
  more: { one: 'ще {count} запис', few: 'ще {count} записи', many: 'ще {count} записів', other: 'ще {count} запису' },
  left: { one: '{count} left', other: '{count} left' },
};
const say = worldWith(['words.js'], { dossierWords }).dossierSay;

test('words stand under their key', () => assert.equal(say('next'), 'Далі'));
test('a key without words stands for itself', () => assert.equal(say('previous'), 'previous'));
test('gaps are filled by their names', () => assert.equal(say('guessed', { guesses: 'б', word: 'а' }), 'Замість а: б.'));
test('what fills a gap has no gaps', () => assert.equal(say('guessed', { guesses: '{word}', word: '{guesses}' }), 'Замість {guesses}: {word}.'));
test('elements stay what they are', () =>
  assert.deepEqual(plain(say.runs('guessed', { word: { bdi: 'а' }, guesses: [{ bdi: 'б' }, ', ', { bdi: 'в' }] })),
    ['Замість ', { bdi: 'а' }, ': ', { bdi: 'б' }, ', ', { bdi: 'в' }, '.']));
for (const [count, words] of Object.entries({ 0: '0 записів', 1: '1 запис', 3: '3 записи', 11: '11 записів', 21: '21 запис', 22: '22 записи' })) {
  test(`${count} has its form`, () => assert.equal(say('more', { count: Number(count) }), `ще ${words}`));
}
test('a number without a form has that of all others', () => assert.equal(say('left', { count: 5 }), '5 left'));
test('a list has a comma between any two', () => assert.equal(plain(say.list(['a', { b: 1 }, 'c'])).map(item => item.b ?? item).filter(item => item !== '').join(''), 'a, 1, c'));
