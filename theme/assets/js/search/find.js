// Finds what a query asks for. No document is loaded for that: terms alone tell where they stand.
(search => {
  const MOST_WORDS = 8;
  const MOST_SHARDS = 10;
  const SHARDS_OF_A_BEGINNING = 3;
  const SHORTEST_BEGINNING = 4;
  const SHORTEST_LAST_BEGINNING = 2;
  const WEIGHTS = [1, 2, 4];
  // What has the words as they were typed, one after the other, stands before what has them anywhere, and that before what has
  // only longer words or near misses, whatever each of them weighs.
  const [NEAR, EXACT, PHRASE] = [0, 1, 2];
  const MOST_READ = 8; // Of a kind: whether words follow each other, no term tells, only the text itself.
  const EPOCH = 719468; // Days from 1 March of the year 0, where the generator's calendar begins, to 1970.

  // The documents of a term, in its three lists.
  const places = lists => lists.split('|').map((list, weight) => {
    const isCut = list[0] === '~';
    let document = 0;
    return { weight, isCut, documents: search.numbers(isCut ? list.slice(1) : list).map(gap => document += gap) };
  });

  // The words that longer ones count for too: the one being typed, and what is long enough to say something. Of two
  // characters of a script without spaces there is nothing longer.
  const beginningsAmong = words => new Set(words.filter((word, i) => search.isUnspaced(word)
    ? [...word].length === 1
    : [...word].length >= (i === words.length - 1 ? SHORTEST_LAST_BEGINNING : SHORTEST_BEGINNING)));

  // Which shards each word is looked up in: its own, and those that follow with longer words, as long as they are few.
  const plan = (contents, words, beginnings) => {
    let left = MOST_SHARDS - words.length;
    return words.map(word => {
      const first = search.lastNotBeyond(contents.terms, word);
      const more = beginnings.has(word) ? search.shardsOf('terms', word).last - first : 0;
      const taken = more < SHARDS_OF_A_BEGINNING ? Math.max(0, Math.min(more, left)) : 0;
      left -= taken;
      return [...Array(taken + 1).keys()].map(i => first + i);
    });
  };

  // What stands for a word of the query: the term itself, longer ones, and how good each is.
  const lookUp = async (word, shards, isBeginning) => {
    const found = [];
    const entries = (await Promise.all(shards.map(number => search.loadShard('terms', number)))).flat();
    for (const { text, lists } of entries) {
      if (text === word) {
        found.push({ lists, good: 1 });
      } else if (isBeginning && text.startsWith(word)) {
        found.push({ lists, good: 0.3 + 0.4 * word.length / text.length });
      }
    }
    return found;
  };

  const lookUpExactly = async (contents, word) => {
    const entries = await search.loadShard('terms', search.lastNotBeyond(contents.terms, word));
    return entries.filter(({ text }) => text === word).map(({ lists }) => ({ lists, good: 1 }));
  };

  // A word, what it is written as with those beside it, or near misses of it.
  const lookUpOrGuess = async (contents, word, joined, shards, isBeginning) => {
    const found = await lookUp(word, shards, isBeginning);
    for (const one of joined) {
      found.push(...await lookUp(one, [search.lastNotBeyond(contents.terms, one)], isBeginning));
    }
    if (found.length > 0) {
      return { word, found, guessed: [] };
    }
    const guessed = await search.guesses(word);
    const near = (await Promise.all(guessed.map(guess => lookUpExactly(contents, guess)))).flat();
    return { word, guessed, found: near.map(({ lists }) => ({ lists, good: 0.5 })) };
  };

  // How much it says of each document, and of each entry, that the word stands there.
  const score = (contents, { found }) => {
    const byDocument = new Float32Array(contents.entryOf.length);
    const byEntry = new Float32Array(contents.kindOf.length);
    const isExact = new Uint8Array(contents.kindOf.length);
    let isCut = false;
    for (const { lists, good } of found) {
      const parts = places(lists);
      const rare = Math.log(1 + byDocument.length / parts.reduce((sum, part) => sum + part.documents.length, 0));
      for (const part of parts) {
        const value = good * rare * WEIGHTS[part.weight];
        isCut ||= part.isCut;
        for (const document of part.documents) {
          const entry = contents.entryOf[document];
          byDocument[document] = Math.max(byDocument[document], value);
          byEntry[entry] = Math.max(byEntry[entry], value);
          isExact[entry] ||= good === 1 ? 1 : 0;
        }
      }
    }
    return { byDocument, byEntry, isExact, isCut };
  };

  const sum = (lists, i) => lists.reduce((total, list) => total + list[i], 0);

  // The document of an entry that says most, and how much: all words in one paragraph are more than all in one article.
  const best = (contents, byDocument, entry) => {
    let found = { document: contents.firstDocuments[entry], value: 0 };
    for (let document = found.document; document < contents.firstDocuments[entry + 1]; document++) {
      const value = sum(byDocument, document);
      if (value > found.value) {
        found = { document, value };
      }
    }
    return found;
  };

  // Entries that have every word; else those that have the most. A word that stands almost everywhere is no condition beside others.
  const combine = (contents, scored) => {
    const needed = scored.filter(word => !word.isCut);
    const conditional = needed.length > 0 ? needed : scored;
    const conditions = conditional.map(word => word.byEntry);
    const counts = contents.kindOf.map((_, entry) => conditions.reduce((count, list) => count + (list[entry] > 0 ? 1 : 0), 0));
    const most = counts.reduce((one, other) => Math.max(one, other), 0);
    const byEntry = scored.map(word => word.byEntry);
    const byDocument = scored.map(word => word.byDocument);
    const hits = [];
    for (let entry = 0; entry < counts.length; entry++) {
      if (most > 0 && counts[entry] === most) {
        const { document, value } = best(contents, byDocument, entry);
        const rank = conditional.every(word => word.isExact[entry]) ? EXACT : NEAR;
        hits.push({ entry, document, rank, score: sum(byEntry, entry) + value });
      }
    }
    return { hits, isWhole: most === conditions.length };
  };

  // Without a word, the filters alone choose.
  const everything = contents => ({
    hits: contents.kindOf.map((_, entry) => ({ entry, document: contents.firstDocuments[entry], rank: NEAR, score: 0 })),
    isWhole: true,
  });

  const dayNumber = day => Date.parse(day) / 86_400_000 + EPOCH;

  // Whether an entry may be of one of these days.
  const byDate = async (contents, from, to) => {
    const runs = await search.list('dates');
    const [earliest, latest] = [from ? dayNumber(from) : -Infinity, to ? dayNumber(to) : Infinity];
    const days = new Map();
    for (const [kind, text] of Object.entries(runs)) {
      const ends = [];
      const ranges = [];
      const values = search.numbers(text);
      let last = 0;
      let end = contents.kinds.get(kind).first;
      for (let i = 0; i < values.length; i += 3) {
        last += values[i] % 2 ? -(values[i] + 1) / 2 : values[i] / 2;
        ends.push(end);
        ranges.push(last >= earliest && last - values[i + 1] <= latest);
        end += values[i + 2];
      }
      days.set(kind, { ends, ranges });
    }
    return entry => {
      const kind = days.get(contents.kindOf[entry]);
      return kind?.ranges[search.lastNotBeyond(kind.ends, entry)] ?? false;
    };
  };

  const filterOf = async (contents, { actor, from, to }) => {
    const filters = [];
    if (actor) {
      const { byEntry } = score(contents, { found: await lookUpExactly(contents, '@' + actor) });
      filters.push(entry => byEntry[entry] > 0);
    }
    if (from || to) {
      filters.push(await byDate(contents, from, to));
    }
    return entry => filters.every(filter => filter(entry));
  };

  search.compareHits = (one, other) => other.rank - one.rank || other.score - one.score;

  const runsOf = text => search.words(text).flatMap(word => search.runs(word.text)).join(' ');

  const hasPhrase = async (hit, phrase) => {
    const { name, note, texts } = await search.fetch(hit);
    return [name, note, ...texts].some(text => ` ${runsOf(Array.isArray(text) ? text[1] : text)} `.includes(` ${phrase} `));
  };

  // Of a kind, the best hits first, and among the first of them those that have the phrase.
  const withPhrase = async (hits, phrase) => {
    if (!phrase.includes(' ')) {
      return hits;
    }
    const best = hits.slice(0, MOST_READ);
    const having = await Promise.all(best.map(hit => hasPhrase(hit, phrase)));
    const ranked = best.map((hit, i) => having[i] ? { ...hit, rank: PHRASE } : hit);
    return [...ranked.filter(hit => hit.rank === PHRASE), ...ranked.filter(hit => hit.rank !== PHRASE), ...hits.slice(MOST_READ)];
  };

  const DATED = ['source', 'statement', 'event'];

  // The best first; of equals the latest, or what has no date in the order of its list.
  const sort = (contents, hits) => hits.sort((one, other) => search.compareHits(one, other)
    || (DATED.includes(contents.kindOf[one.entry]) ? other.entry - one.entry : one.entry - other.entry));

  // The words of a query, each once.
  const wordsOf = query => [...new Set(search.words(query).flatMap(word => search.runs(word.text)))];

  // For “re-election” the word “reelection” may stand as well: for each of its words, what all of them are as one.
  const joinedWords = query => {
    const joined = new Map();
    for (const { text, words } of search.compounds(query)) {
      for (const run of words.flatMap(word => search.runs(word.text))) {
        joined.set(run, [...joined.get(run) ?? [], ...search.runs(text)]);
      }
    }
    return joined;
  };

  search.find = async ({ query, actor, from, to }) => {
    const contents = await search.contents();
    const runs = wordsOf(query);
    const joined = joinedWords(query);
    const asked = [...new Set(runs.flatMap(run => {
      const pairs = search.isUnspaced(run) ? search.pairs(run) : [run];
      return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
    }))];
    const words = asked.slice(0, MOST_WORDS);
    const filter = await filterOf(contents, { actor, from, to });
    const beginnings = beginningsAmong(words);
    const shards = plan(contents, words, beginnings);
    const lookedUp = await Promise.all(words.map((word, i) => lookUpOrGuess(contents, word, joined.get(word) ?? [], shards[i], beginnings.has(word))));
    const scored = lookedUp.map(word => score(contents, word));
    const { hits, isWhole } = words.length > 0 ? combine(contents, scored) : everything(contents);
    const groups = new Map();
    for (const hit of sort(contents, hits.filter(({ entry }) => filter(entry)))) {
      const kind = contents.kindOf[hit.entry];
      (groups.get(kind) ?? groups.set(kind, []).get(kind)).push(hit);
    }
    for (const [kind, hits] of groups) {
      groups.set(kind, await withPhrase(hits, runsOf(query)));
    }
    return {
      groups, isWhole, isLong: asked.length > words.length,
      frequent: lookedUp.filter((_, i) => scored[i].isCut).map(({ word }) => word),
      guessed: lookedUp.filter(({ guessed }) => guessed.length > 0),
      // Of what is shown: which words are marked.
      marks: {
        words: new Set([...lookedUp.flatMap(({ word, guessed }) => [word, ...guessed]), ...[...joined.values()].flat()]),
        beginnings: [...beginnings].filter(word => !search.isUnspaced(word)),
        runs: runs.filter(run => search.isUnspaced(run)),
      },
    };
  };

  // Names to begin with, for who has nothing to look for yet: of each of these kinds the first record that has a name.
  search.examples = async () => {
    const contents = await search.contents();
    const kinds = ['actor', 'demand', 'event'].filter(kind => contents.kindOf.includes(kind));
    const hits = await Promise.all(kinds.map(kind => {
      const entry = contents.kindOf.indexOf(kind);
      return search.fetch({ entry, document: contents.firstDocuments[entry] });
    }));
    return hits.map(({ name }) => Array.isArray(name) ? name[1] : name).filter(name => name !== '');
  };

  // What is shown of a hit: its entry, and of its parts the one that says most.
  search.fetch = async ({ entry, document }) => {
    const contents = await search.contents();
    const first = contents.firstDocuments[entry];
    const [[url, name, note, ...texts], part] = await Promise.all([search.document(first), document === first ? undefined : search.document(document)]);
    if (part === undefined) {
      return { url, name, note, texts };
    }
    const [anchor, text] = part;
    return { url: anchor ? `${url}#${anchor}` : url, name, note, texts: [text] };
  };
})(dossierSearch);
