// Takes texts and queries apart as the generator does: src/Dossier, Text/Folding.cs and Searching/SearchWords.cs.
globalThis.dossierSearch = {};
(search => {
  const WORD = /(\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*/gu;
  const NUMBER = /^\p{N}/u;
  const WORD_PART = /[\p{L}\p{M}\p{N}]/u;
  const NO_WORD_PART = /[^\p{L}\p{M}\p{N}]/gu;
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is meant by itself.
  const SILENT = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08ca-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
  const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{2ffff}]/u;
  const RUNS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{2ffff}]+|[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{2ffff}]+/gu;
  const LONGEST_WORD = 32;
  const LETTERS = new Map(Object.entries({
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك',
  }));

  // Character by character: what two of them would make together is the same on both sides only so.
  const foldCharacter = character => (character > '\uffff' || character.length > 1
    ? character.toLowerCase()
    : [...character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(SILENT, '')].map(letter => LETTERS.get(letter) ?? letter).join(''))
    .replace(NO_WORD_PART, '');

  const fold = word => [...word].map(foldCharacter).join('');

  const isApostrophe = character => character === "'" || character === '’';
  const isWordPart = character => character !== undefined && WORD_PART.test(character);
  const before = (text, at) => [...text.slice(Math.max(0, at - 2), at)].pop();
  const after = (text, at) => [...text.slice(at, at + 2)].shift();

  // The s of “Norway’s”, the t of “won’t”, the l of “l’accord”.
  const isElided = (text, at) =>
    (at > 1 && isApostrophe(text[at - 1]) && isWordPart(before(text, at - 1)))
    || (isApostrophe(text[at + 1]) && isWordPart(after(text, at + 2)));

  // The words of a text, each with its place in it.
  const words = text => {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      if (match[0].length > 1 || NUMBER.test(match[0]) || !isElided(text, match.index)) {
        found.push({ text: match[0], at: match.index });
      }
    }
    return found;
  };

  const HYPHEN = /^[-\u2010\u2011]$/;
  const DIVISION = /^[-\u2010] $/;
  const GROUP_MARK = /^[,.'’ \u00a0\u2009\u202f]$/;
  const UPPER = /^\p{Lu}$/u;
  const LETTER = /^\p{L}/u;

  const isJoint = (before, between, after) => {
    if (isUnspaced([...before].pop()) || isUnspaced([...after][0])) {
      return false;
    }
    if (GROUP_MARK.test(between) && !(between === ' ' && before.endsWith('\u00ad'))) {
      return /^[0-9]{1,3}$/.test(before) && /^[0-9]{3}$/.test(after);
    }
    return HYPHEN.test(between)
      || ((DIVISION.test(between) || between === ' ') && LETTER.test(after) && !/[0-9]$/.test(before));
  };

  // The O of “O’Brien”, which is no word by itself; not the l of “l’accord”.
  const initialBefore = (text, at) => at >= 2 && isApostrophe(text[at - 1]) && UPPER.test(text[at - 2]) && UPPER.test(text[at])
    && !isWordPart(before(text, at - 2)) ? at - 2 : at;

  // Words that people also write as one, COVID-19, re-election, 10,000, har- bour at the end of a line, each with its place and its
  // words: src/Dossier/Searching/CompoundWord.cs does the same.
  const compounds = text => {
    const found = [];
    for (const word of words(text)) {
      const last = found.at(-1);
      const end = word.at + word.text.length;
      if (last !== undefined && isJoint(last.words.at(-1).text, text.slice(last.end, word.at), word.text)) {
        last.end = end;
        last.words.push(word);
      } else {
        found.push({ at: initialBefore(text, word.at), end, words: [word] });
      }
    }
    return found
      .filter(compound => compound.words.length > 1 || compound.at < compound.words[0].at)
      .map(compound => ({ ...compound, text: text.slice(compound.at, compound.end) }));
  };

  const clipped = term => term.length <= LONGEST_WORD ? term : [...term].slice(0, LONGEST_WORD).join('');

  const isUnspaced = text => UNSPACED.test(text);

  // What a word is made of: words of scripts with spaces, folded, and runs of scripts without.
  const runs = word => (fold(word).match(RUNS) ?? []).map(run => isUnspaced(run) ? run : clipped(run));

  // Every two characters, and the last one.
  const pairs = run => {
    const characters = [...run];
    return characters.map((character, i) => character + (characters[i + 1] ?? ''));
  };

  const terms = text => [...words(text), ...compounds(text)].flatMap(word => runs(word.text)).flatMap(run => isUnspaced(run) ? pairs(run) : [run]);

  Object.assign(search, { fold, foldCharacter, words, compounds, runs, pairs, terms, isUnspaced });
})(dossierSearch);
