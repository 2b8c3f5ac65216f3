// Shows texts with the words that were found marked, and of long texts the stretch that has the most of them.
(search => {
  const LONGEST = 240;
  const LEAD = 60;

  const occurrences = (folded, wanted) => {
    const found = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      found.push([at, at + wanted.length]);
    }
    return found;
  };

  // In a script without spaces any stretch of a run may be meant, so its characters are folded one by one.
  const placesInRun = (word, { runs }) => {
    let folded = '';
    const origins = [];
    let at = word.at;
    for (const character of word.text) {
      const letters = search.foldCharacter(character);
      folded += letters;
      for (let i = 0; i < letters.length; i++) {
        origins.push([at, at + character.length]);
      }
      at += character.length;
    }
    return runs.flatMap(run => occurrences(folded, run)).map(([start, end]) => [origins[start][0], origins[end - 1][1]]);
  };

  const isFound = (word, { words, beginnings }) =>
    search.runs(word.text).some(run => words.has(run) || beginnings.some(beginning => run.startsWith(beginning)));

  const placesOfWords = (text, marks) => search.words(text).flatMap(word => search.isUnspaced(word.text)
    ? placesInRun(word, marks)
    : isFound(word, marks) ? [[word.at, word.at + word.text.length]] : []);

  const placesOfCompounds = (text, marks) => search.compounds(text)
    .filter(compound => isFound(compound, marks)).map(({ at, text }) => [at, at + text.length]);

  // Of places that begin alike the longest; none within another.
  const places = (text, marks) => {
    const kept = [];
    for (const place of [...placesOfCompounds(text, marks), ...placesOfWords(text, marks)]
      .sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd)) {
      if (kept.length === 0 || place[0] >= kept.at(-1)[1]) {
        kept.push(place);
      }
    }
    return kept;
  };

  // A place between words near this one, or at least between characters.
  const betweenWords = (text, at, step) => {
    for (let moved = at; Math.abs(moved - at) < 20 && moved > 0 && moved < text.length; moved += step) {
      if (/\s/.test(text[moved])) {
        return moved;
      }
    }
    return at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at]) ? at - 1 : at;
  };

  const stretch = (text, found) => {
    if (text.length <= LONGEST) {
      return [0, text.length];
    }
    const within = ([start]) => found.filter(([other]) => other >= start && other < start + LONGEST - LEAD).length;
    const best = found.reduce((one, other) => within(other) > within(one) ? other : one, [0]);
    const from = best[0] > LEAD ? betweenWords(text, best[0] - LEAD, 1) : 0;
    const to = from + LONGEST < text.length ? betweenWords(text, from + LONGEST, -1) : text.length;
    return [from, to];
  };

  // An element with the text, or with the best of it.
  const show = (element, text, marks, isWhole) => {
    const found = places(text, marks);
    const [from, to] = isWhole ? [0, text.length] : stretch(text, found);
    let at = from;
    element.append(from > 0 ? '…' : '');
    for (const [start, end] of found) {
      if (start >= at && end <= to) {
        const mark = document.createElement('mark');
        mark.textContent = text.slice(start, end);
        element.append(text.slice(at, start), mark);
        at = end;
      }
    }
    element.append(text.slice(at, to).trimEnd(), to < text.length ? '…' : '');
    return element;
  };

  Object.assign(search, { show, countPlaces: (text, marks) => places(text, marks).length });
})(dossierSearch);
