// Buttons that copy a citation: beside those that stand on the page, and beside every statement.
(say => {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.querySelector('main').append(status);

  // The edition of the dossier, and where in it the words are.
  const placeOf = path => {
    const base = dossier.site.base ?? (location.protocol === 'file:' ? null : dossier.root);
    return base ? say('edition_at_address', { edition: dossier.site.dossier, url: base + path }) : dossier.site.dossier;
  };

  // Quotation marks within the words become inner ones, because such marks stand around the whole.
  const quoted = words => {
    const outer = say('quoted', { words: ' ' }).split(/\s+/);
    const inner = say('quoted_within', { words: ' ' }).split(/\s+/);
    // A language may have no mark before or after the words.
    const exchange = (text, i) => outer[i] === '' ? text : text.replaceAll(outer[i], inner[i]);
    const within = exchange(exchange(words, 0), 1).replaceAll('"', '\'');
    return say('quoted', { words: within });
  };

  // The same as InterfaceWords.Quote and CitationText make of it.
  const citationOf = async path => {
    const card = await dossier.card(path);
    if (!card) {
      // Its file could not be loaded: the address is all that is known here.
      return dossier.root + path;
    }
    const { label, meta, title, words } = card;
    const stop = /[.?!…]$/.test(title) ? '' : '.';
    return say('citation_of_words', { words: quoted(words[1]), whose: label, title: title + stop, outlet: meta, dossier: placeOf(path) });
  };

  // Where the clipboard is out of reach, a selection is copied; where that fails too, it is left for the reader to copy.
  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement('p');
      field.className = 'citation';
      field.append(text);
      button.parentElement.after(field);
      getSelection().selectAllChildren(field);
      const copied = document.execCommand('copy');
      if (copied) {
        field.remove();
      }
      return copied;
    }
  };

  const button = (text, prepare) => {
    const element = Object.assign(document.createElement('button'), { type: 'button', className: 'copy', textContent: say('citation_copy') });
    const tell = words => {
      element.textContent = words;
      status.textContent = words;
    };
    element.addEventListener('click', async () => tell(await copy(await text(), element) ? say('citation_copied') : say('citation_selected')));
    element.addEventListener('blur', () => { element.textContent = say('citation_copy'); });
    for (const event of ['pointerenter', 'focus']) {
      element.addEventListener(event, prepare);
    }
    return element;
  };

  for (const cite of document.querySelectorAll('.cite')) {
    cite.append(button(() => cite.querySelector('.citation').textContent, () => {}));
  }
  for (const statement of document.querySelectorAll('.statement')) {
    const words = statement.querySelector('.quotation a.words');
    if (words) {
      const path = dossier.pathOf(words.href);
      statement.querySelector('.permalink')?.after(' ', button(() => citationOf(path), () => dossier.card(path)));
    }
  }
})(dossierSay);
