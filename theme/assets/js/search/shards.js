// Loads parts of the index when they are needed. They are scripts, since fetch fails on file://.
(search => {
  const BASE = 42;
  const DIGITS = [...Array('}'.charCodeAt(0) - 32).keys()].map(i => String.fromCharCode(33 + i)).filter(c => !'"&\'+<>\\`|'.includes(c));
  const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));
  const arrived = new Map();
  const promised = new Map();

  // The way back from the generator's Numerals.
  const numbers = text => {
    const found = [];
    let number = 0;
    let place = 1;
    for (const character of text) {
      const value = VALUES.get(character);
      number += (value % BASE) * place;
      place *= BASE;
      if (value < BASE) {
        found.push(number);
        number = 0;
        place = 1;
      }
    }
    return found;
  };

  // Every script of the index calls this.
  search.put = (name, content) => arrived.set(name, content);

  const load = (name, version = '') => {
    if (!promised.has(name)) {
      promised.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        const fail = () => {
          promised.delete(name);
          reject(new Error(`${name} could not be loaded`));
        };
        script.src = `${search.root}search/${name}.js${version}`;
        script.onload = () => arrived.has(name) ? resolve(arrived.get(name)) : fail();
        script.onerror = fail;
        document.head.append(script);
      }));
    }
    return promised.get(name);
  };

  let contents;
  const readContents = raw => {
    const gaps = numbers(raw.gaps);
    const kinds = new Map();
    const firstDocuments = [0];
    const kindOf = [];
    let gap = 0;
    for (const [kind, count] of Object.entries(raw.counts)) {
      const first = kindOf.length;
      for (let i = 0; i < count; i++) {
        kindOf.push(kind);
        firstDocuments.push(firstDocuments.at(-1) + (kind === 'source' || kind === 'page' ? gaps[gap++] : 1));
      }
      kinds.set(kind, { first, end: first + count });
    }
    const entryOf = new Int32Array(firstDocuments.at(-1));
    for (const entry of kindOf.keys()) {
      entryOf.fill(entry, firstDocuments[entry], firstDocuments[entry + 1]);
    }
    const docs = [0];
    for (const length of numbers(raw.docs)) {
      docs.push(docs.at(-1) + length);
    }
    return {
      version: `?v=${raw.stamp}`, language: raw.language, kinds, kindOf, firstDocuments, entryOf, docs,
      terms: raw.terms.split(' '), spellings: raw.spellings.split(' '),
    };
  };

  search.contents = async () => contents ??= readContents(await load('index'));

  // The last place in a sorted list that is not beyond the key; the first where all are.
  const lastNotBeyond = (list, key) => {
    let low = 0;
    let high = list.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (list[middle] <= key) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  };

  const read = new Map();
  const readShard = (name, content) => {
    if (!read.has(name)) {
      let text = '';
      read.set(name, content === '' ? [] : content.split(' ').map(entry => {
        const bar = entry.indexOf('|');
        const end = bar < 0 ? entry.length : bar;
        text = text.slice(0, VALUES.get(entry[0])) + entry.slice(1, end);
        return { text, lists: bar < 0 ? '' : entry.slice(bar + 1) };
      }));
    }
    return read.get(name);
  };

  // The shards of a family that texts with this beginning stand in.
  const shardsOf = (family, beginning) => {
    const first = lastNotBeyond(contents[family], beginning);
    const last = lastNotBeyond(contents[family], beginning + '\uffff');
    return { first, last };
  };

  const loadShard = async (family, number) => {
    const name = `${family}-${number}`;
    return readShard(name, await load(name, contents.version));
  };

  const docs = new Map();
  search.document = async number => {
    const shard = lastNotBeyond(contents.docs, number);
    if (!docs.has(shard)) {
      docs.set(shard, await load(`docs-${shard}`, contents.version));
    }
    return docs.get(shard)[number - contents.docs[shard]];
  };

  search.list = async name => load(name, (await search.contents()).version);

  Object.assign(search, { numbers, lastNotBeyond, shardsOf, loadShard });
})(dossierSearch);
