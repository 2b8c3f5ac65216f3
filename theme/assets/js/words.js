// Says what readers read, in the language of the dossier. In front of a file of scripts the program writes the words that
// the scripts in it ask for, as `dossierWords`. It finds them by their keys, so `say` and `say.runs` are always given the
// key itself, and never an expression.
globalThis.dossierSay = (() => {
  let plural;

  // A counted phrase has a form for each category of numbers that the language knows.
  const textOf = (key, { count }) => {
    const phrase = dossierWords[key] ?? key;
    if (typeof phrase === 'string') {
      return phrase;
    }
    plural ??= new Intl.PluralRules(dossierWords['@language']);
    return phrase[plural.select(count)] ?? phrase.other;
  };

  // The phrase in pieces, with its {gaps} filled by strings, by elements, or by lists of both.
  const runs = (key, gaps = {}) => textOf(key, gaps).split(/\{([^{}]*)\}/).flatMap((piece, i) => i % 2 === 1 ? gaps[piece] : piece);

  const say = (key, gaps) => runs(key, gaps).join('');

  // “A, B, C”, in pieces, of at least one item.
  const list = ([first, ...others]) => others.reduce((all, next) => say.runs('list_comma', { list: all, next }), [first]);

  return Object.assign(say, { runs, list });
})();
