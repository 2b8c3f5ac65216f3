// The field, the filters and the results, on the page of the search and in its dialog. Texts only ever become text nodes.
((search, say) => {
  const FEW = 4;
  const MANY = 30;
  const PAUSE = 60;
  const KINDS = new Map(Object.entries({
    actor: { plural: say('actors'), counted: count => say('count_actors', { count }) },
    demand: { plural: say('demands'), counted: count => say('count_demands', { count }) },
    event: { plural: say('events'), counted: count => say('count_events', { count }) },
    statement: { plural: say('statements'), counted: count => say('count_statements', { count }) },
    source: { plural: say('sources'), counted: count => say('count_sources', { count }) },
    page: { plural: say('search_pages'), counted: count => say('count_pages', { count }) },
  }));

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? '' : value);
      }
    }
    element.append(...children);
    return element;
  };

  const quoted = words => make('bdi', {}, say('search_quoted', { words }));

  // A text of the index: a string, or its language and a string.
  const parted = text => Array.isArray(text) ? { lang: text[0], text: text[1] } : { lang: undefined, text };

  const item = ({ url, name, note, texts }, kind, marks) => {
    const title = parted(name === '' ? texts[0] : name);
    const link = search.show(make('a', { href: search.root + url, dir: 'auto', lang: title.lang, class: kind === 'statement' ? 'passage' : kind }), title.text, marks, name !== '');
    const result = make('li', {}, name === '' ? make('p', { class: 'search-quote' }, link) : make('p', { class: 'search-name' }, link));
    if (note !== '') {
      result.append(search.show(make('p', { class: 'search-about', dir: 'auto' }), note, marks, true));
    }
    // Where no other text has a word of the query, the first says what this is.
    const others = (name === '' ? texts.slice(1) : texts).map(parted);
    const best = others.reduce((one, other) => search.countPlaces(other.text, marks) > search.countPlaces(one.text, marks) ? other : one, others.at(0));
    if (best !== undefined) {
      result.append(search.show(make('p', { class: 'search-text', dir: 'auto', lang: best.lang }), best.text, marks, false));
    }
    return result;
  };

  const fields = id => ({
    query: make('input', { id, type: 'search', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'search', maxlength: '500', dir: 'auto' }),
    actor: make('select', { id: `${id}-actor` }, make('option', { value: '' }, say('search_any_actor'))),
    from: make('input', { id: `${id}-from`, type: 'date' }),
    to: make('input', { id: `${id}-to`, type: 'date' }),
  });

  const labelled = (text, field, isHidden) => make('div', { class: 'search-labelled' },
    make('label', { for: field.id, class: isHidden ? 'visually-hidden' : undefined }, text), field);

  // Builds the search into an element; `changed` hears of every search with its parameters.
  search.mount = (container, changed) => {
    const { query, actor, from, to } = fields('search-field');
    const status = make('div', { class: 'search-status', role: 'status' });
    const results = make('div', { class: 'search-results' });
    const chips = make('div', { class: 'search-kinds', role: 'group', 'aria-label': say('search_kind') });
    const more = make('details', { class: 'search-more' }, make('summary', {}, say('search_filters')),
      make('div', { class: 'search-fields' }, labelled(say('search_actor'), actor), labelled(say('search_from'), from), labelled(say('search_to'), to)));
    container.append(make('div', { role: 'search', class: 'search-form' }, labelled(say('search_field'), query, true), chips, more), status, results);

    let kind = '';
    let turn = 0;
    let timer;
    let length = MANY;

    const buttons = new Map(['', ...KINDS.keys()].map(key => {
      const button = make('button', { type: 'button', 'aria-pressed': String(key === '') }, key === '' ? say('search_all_kinds') : KINDS.get(key).plural, make('span', { class: 'search-count' }));
      button.addEventListener('click', () => choose(key));
      chips.append(button);
      return [key, button];
    }));

    const choose = key => {
      kind = key;
      length = MANY;
      return run();
    };

    const parameters = () => {
      const set = new URLSearchParams();
      for (const [key, value] of Object.entries({ q: query.value.trim(), kind, actor: actor.value, from: from.value, to: to.value })) {
        if (value !== '') {
          set.set(key, value);
        }
      }
      return set;
    };

    const listActors = async () => {
      if (actor.length === 1) {
        const actors = await search.list('actors');
        if (actor.length === 1) {
          actor.append(...actors.map(([id, name]) => make('option', { value: id, dir: 'auto' }, name)));
        }
      }
    };

    const tell = (...lines) => status.replaceChildren(...lines.map(line => make('p', {}, ...line)));

    const failed = () => {
      results.replaceChildren();
      tell([say('search_index_failed')]);
    };

    const notes = found => [
      ...found.guessed.map(({ word, guessed }) => say.runs('search_guessed', { word: quoted(word), guesses: say.list(guessed.map(quoted)) })),
      ...found.isWhole ? [] : [[say('search_not_all')]],
      ...found.frequent.map(word => say.runs('search_frequent', { word: quoted(word) })),
      ...found.isLong ? [[say('search_long')]] : [],
    ];

    const summary = (counts, total) => {
      const asked = query.value.trim();
      if (total === 0) {
        return asked === '' ? [say('search_nothing')] : say.runs('search_nothing_for', { query: quoted(asked) });
      }
      const records = say.list([...KINDS.keys()].filter(key => counts.get(key) > 0).map(key => KINDS.get(key).counted(counts.get(key))));
      return asked === ''
        ? say.runs('search_results', { count: total, records })
        : say.runs('search_results_for', { count: total, query: quoted(asked), records });
    };

    const showCounts = (counts, total) => {
      for (const [key, button] of buttons) {
        const count = key === '' ? total : counts.get(key) ?? 0;
        button.setAttribute('aria-pressed', String(key === kind));
        button.disabled = count === 0 && key !== kind && key !== '';
        button.querySelector('.search-count').textContent = total > 0 ? ` ${count}` : '';
      }
    };

    const group = async (key, hits, marks) => {
      const shown = hits.slice(0, kind === '' ? FEW : length);
      const items = (await Promise.all(shown.map(search.fetch))).map(hit => item(hit, key, marks));
      const section = make('section', { class: `search-group ${key}`, 'aria-label': KINDS.get(key).plural }, make('h2', {}, KINDS.get(key).plural), make('ol', { class: 'search-items' }, ...items));
      if (shown.length < hits.length) {
        const button = make('button', { type: 'button', class: 'search-all' }, kind === '' ? say('search_all_of_kind', { records: KINDS.get(key).counted(hits.length) }) : say('search_more', { count: hits.length - shown.length }));
        button.addEventListener('click', async () => {
          length = kind === '' ? MANY : length + MANY;
          const next = kind === '' ? 0 : shown.length;
          kind = key;
          await run();
          links()[next]?.focus();
        });
        section.append(button);
      }
      return section;
    };

    // What can be looked for here, where nothing was, or where nothing was found. Without it the search is only poorer.
    const offerExamples = async (own, lead) => {
      const names = await search.examples().catch(() => []);
      if (own === turn && names.length > 0) {
        const buttons = names.map(name => {
          const button = make('button', { type: 'button', dir: 'auto' }, name);
          button.addEventListener('click', () => {
            query.value = name;
            query.focus();
            choose('');
          });
          return make('li', {}, button);
        });
        results.replaceChildren(make('div', { class: 'search-examples' }, make('p', {}, lead), make('ul', {}, ...buttons)));
      }
    };

    const run = async () => {
      const own = ++turn;
      const asked = parameters();
      changed(asked);
      const state = { query: query.value, actor: actor.value, from: from.value, to: to.value };
      if (search.terms(state.query).length === 0 && !state.actor && !state.from && !state.to) {
        results.replaceChildren();
        showCounts(new Map(), 0);
        tell(...state.query.trim() === '' ? [] : [[say('search_no_word')]]);
        await offerExamples(own, say('search_examples'));
        return;
      }
      try {
        const found = await search.find(state);
        const counts = new Map([...found.groups].map(([key, hits]) => [key, hits.length]));
        const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
        const best = key => found.groups.get(key)[0];
        const keys = [...KINDS.keys()].filter(key => found.groups.has(key) && (kind === '' || key === kind)).sort((one, other) => search.compareHits(best(one), best(other)));
        const sections = await Promise.all(keys.map(key => group(key, found.groups.get(key), found.marks)));
        if (own === turn) {
          showCounts(counts, total);
          tell(summary(counts, total), ...total > 0 ? notes(found) : []);
          // Where a query is answered once more, whoever is among its results stays at the same place.
          const place = links().indexOf(document.activeElement);
          results.replaceChildren(...sections);
          links()[place]?.focus();
          if (total === 0) {
            await offerExamples(own, say('search_examples_instead'));
          }
        }
      } catch {
        if (own === turn) {
          failed();
        }
      }
    };

    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        length = MANY;
        run();
      }, PAUSE);
    };

    const links = () => [...results.querySelectorAll('li a')];

    query.addEventListener('input', soon);
    for (const field of [actor, from, to]) {
      field.addEventListener('change', soon);
    }
    more.addEventListener('toggle', () => {
      if (more.open) {
        listActors().catch(failed);
      }
    });

    container.addEventListener('keydown', event => {
      const stops = [query, ...links()];
      const at = stops.indexOf(document.activeElement);
      if (at < 0 || event.isComposing) {
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (event.key === 'Enter' && at === 0 ? 1 : 0);
      if (step !== 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
      } else if (at > 0 && event.key.length === 1 && event.key !== ' ' && !event.altKey && !event.ctrlKey && !event.metaKey) {
        // Whoever types on a result goes on with the query.
        query.focus();
      }
    });

    return {
      focus: () => {
        query.focus();
        query.select();
        if (query.value === '') {
          run();
        }
      },
      type: text => {
        query.value = text;
        soon();
      },
      restore: async set => {
        query.value = set.get('q') ?? '';
        kind = KINDS.has(set.get('kind')) ? set.get('kind') : '';
        from.value = set.get('from') ?? '';
        to.value = set.get('to') ?? '';
        more.open = ['actor', 'from', 'to'].some(key => set.has(key));
        try {
          if (set.has('actor')) {
            await listActors();
            actor.value = set.get('actor');
          }
        } catch {
          failed();
        }
        await run();
      },
    };
  };
})(dossierSearch, dossierSay);
