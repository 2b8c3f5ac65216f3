// Opens the search: by the masthead's button, by / and by Ctrl K. What searches is loaded when it is first wanted.
(say => {
  const root = new URL('..', document.currentScript.src).href;
  const link = document.querySelector('.site-search');
  const page = document.querySelector('.search-page');
  let loading;
  let dialog;
  let view;
  let typed; // While the search is being opened: what is typed meanwhile.

  const load = () => loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/search.js`;
    script.onload = () => {
      dossierSearch.root = root;
      resolve(dossierSearch);
    };
    script.onerror = () => {
      loading = undefined;
      reject(new Error('search.js could not be loaded'));
    };
    document.head.append(script);
  });

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };

  const build = search => {
    const close = make('button', { type: 'button', class: 'search-close' }, say('search_close'));
    const whole = make('a', { href: `${root}search.html` }, say('search_as_page'));
    const body = make('div', { class: 'search-body' });
    dialog = make('dialog', { class: 'search-dialog', 'aria-label': say('search') }, close, body,
      make('p', { class: 'search-keys' }, make('span', {}, say('search_keys')), whole));
    document.body.append(dialog);
    view = search.mount(body, asked => { whole.href = `${root}search.html${asked.size > 0 ? '?' + asked : ''}`; });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', event => {
      // On the ground around it; or to words that may be on this very page.
      if (event.target === dialog || (event.target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey)) {
        dialog.close();
      }
    });
    // In a search field the browser's own Escape only empties it.
    dialog.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.isComposing) {
        event.preventDefault();
        dialog.close();
      }
    });
  };

  const openDialog = async () => {
    typed = '';
    try {
      const search = await load();
      if (!dialog) {
        build(search);
      }
    } catch {
      // The page of the search says what can be done without.
      location.href = `${root}search.html`;
      return;
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    view.focus();
    if (typed !== '') {
      view.type(typed);
    }
    typed = undefined;
  };

  const open = () => {
    if (page) {
      view?.focus();
    } else if (typed === undefined) {
      openDialog();
    }
  };

  const isTyping = target => target.isContentEditable || target.matches('input, textarea, select');

  document.addEventListener('keydown', event => {
    if (typed !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      typed += event.key;
      return;
    }
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isControlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if ((isSlash || isControlK) && !event.isComposing) {
      event.preventDefault();
      open();
    }
  });

  if (page) {
    load().then(search => {
      const body = make('div', { class: 'search-body' });
      page.querySelector('header').after(body);
      view = search.mount(body, asked => history.replaceState(null, '', asked.size > 0 ? '?' + asked : location.pathname));
      page.querySelector('.search-without').hidden = true;
      const asked = new URLSearchParams(location.search);
      if (asked.size === 0) {
        view.focus();
      }
      return view.restore(asked);
    }).catch(() => {
      page.querySelector('.search-failed').hidden = false;
    });
  } else if (link) {
    // With a script it opens a dialog on this page, as buttons do.
    const button = make('button', { type: 'button', class: link.className, 'aria-keyshortcuts': '/ Control+K' }, ...link.childNodes);
    button.addEventListener('click', open);
    link.replaceWith(button);
  }
})(dossierSay);
