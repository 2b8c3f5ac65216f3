// Runs the theme's classic scripts as they are shipped, in a world of their own that has no page.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const source = name => readFileSync(new URL(`../../theme/assets/js/${name}`, import.meta.url), 'utf8');

// What a script of the world made, as values of this one.
export const plain = value => JSON.parse(JSON.stringify(value));

/** A world where these scripts have run one after the other, as the files of a site join them. */
export const worldWith = (names, globals = {}) => {
  const world = vm.createContext({ URL, ...globals });
  for (const name of names) {
    vm.runInContext(source(name), world, { filename: name });
  }
  return world;
};

/** The search, over an index of these files: `index`, `dates`, `terms-0`, … */
export const searchOver = files => {
  const document = {
    createElement: () => ({}),
    head: {
      append: script => {
        const name = /search\/([^.]*)\.js/.exec(script.src)[1];
        if (Object.hasOwn(files, name)) {
          world.dossierSearch.put(name, files[name]);
        }
        queueMicrotask(script.onload);
      },
    },
  };
  const world = worldWith(['words', 'shards', 'guesses', 'find'].map(name => `search/${name}.js`), { document });
  world.dossierSearch.root = 'https://example.org/';
  return world.dossierSearch;
};
