// Guesses what was meant by a word that stands nowhere.
(search => {
  const MOST_GUESSES = 3;
  const MOST_SHARDS = 3; // Of one beginning.

  // By Damerau and Levenshtein, in its restricted form; more than the limit counts as Infinity.
  const distance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) {
      return Infinity;
    }
    let last = [];
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], last[j - 2] + 1);
        }
      }
      [last, row] = [row, next];
    }
    return row[other.length] <= limit ? row[other.length] : Infinity;
  };

  const mistakesAllowed = length => length >= 8 ? 2 : length >= 4 ? 1 : 0;

  // Words that are spelled almost so: alike at the beginning or at the end.
  search.guesses = async word => {
    const characters = [...word];
    const limit = mistakesAllowed(characters.length);
    if (limit === 0 || search.isUnspaced(word)) {
      return [];
    }
    const length = Math.min(4, Math.floor((characters.length - 1) / 2));
    const found = new Map();
    const beginnings = [characters.slice(0, length).join(''), '~' + characters.slice(-length).reverse().join('')];
    for (const beginning of beginnings) {
      const { first, last } = search.shardsOf('spellings', beginning);
      for (let number = first; number <= Math.min(last, first + MOST_SHARDS - 1); number++) {
        for (const { text } of await search.loadShard('spellings', number)) {
          if (text.startsWith(beginning)) {
            const spelled = text[0] === '~' ? [...text.slice(1)].reverse() : [...text];
            const far = distance(characters, spelled, limit);
            if (far <= limit) {
              found.set(spelled.join(''), far);
            }
          }
        }
      }
    }
    const nearest = Math.min(...found.values());
    return [...found].filter(([, far]) => far === nearest).map(([text]) => text).sort().slice(0, MOST_GUESSES);
  };
})(dossierSearch);
