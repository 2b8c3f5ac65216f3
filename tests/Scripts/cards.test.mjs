import assert from 'node:assert/strict';
import test from 'node:test';
import { worldWith } from './scripts.mjs';

const document = { currentScript: { src: 'file:///site/assets/site.js', dataset: { previews: '4' } } };
const { dossier } = worldWith(['cards.js'], { document });

const paths = {
  'file:///site/': 'index.html',
  'file:///site/actors/dorvas.html#standing': 'actors/dorvas.html',
  'file:///site/sources/one.html#p-3': 'sources/one.html#p-3',
  'https://example.org/site/': null,
};
for (const [address, path] of Object.entries(paths)) {
  test(`${address} has ${path === null ? 'no card' : `the card of ${path}`}`, () => assert.equal(dossier.pathOf(address), path));
}
