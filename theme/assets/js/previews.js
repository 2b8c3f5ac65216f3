// Shows, on hover and on keyboard focus, what a link within the site leads to, and the note behind a note's mark.
(() => {
  const SHOW = 350, HIDE = 300, GAP = 8; // milliseconds, and pixels
  const here = dossier.pathOf(location.href.split('#')[0]);
  const tip = Object.assign(document.createElement('div'), { id: 'preview', popover: 'manual', hidden: true });
  tip.setAttribute('role', 'tooltip');
  document.querySelector('main').append(tip);
  let wanted = null, shown = null, timer = 0, pointer = null;

  // Texts only: whatever is written in a card, none of it becomes markup.
  const element = (name, style, ...content) => {
    const made = document.createElement(name);
    made.className = style;
    made.append(...content);
    return made;
  };

  const written = (card, made) => {
    if (card.lang) {
      made.lang = card.lang;
    }
    if (card.dir) {
      made.dir = card.dir;
    }
    return made;
  };

  const words = ([before, quote, after]) => element('p', 'preview-words', before, element('mark', '', quote), after);

  const standing = ([party, stance, polarity, since]) => element('li', '', party, ' ', element('span', 'stance ' + polarity, stance), ' ' + since);

  const content = card => [
    element('p', 'kicker', card.label),
    card.words && written(card, words(card.words)),
    written(card, element('p', 'preview-title', card.title)),
    card.meta && element('p', 'preview-meta', card.meta),
    card.text && element('p', 'preview-text', card.text),
    card.standings && element('ul', '', ...card.standings.map(standing)),
  ].filter(Boolean);

  // The note's own text, without what leads away from it.
  const note = link => {
    const copy = noteOf(link).cloneNode(true);
    for (const way of copy.querySelectorAll('.words, .back')) {
      const before = way.previousSibling;
      if (before?.data) {
        before.data = before.data.replace(/[ ·]+$/, '');
      }
      way.remove();
    }
    for (const a of copy.querySelectorAll('a')) {
      a.replaceWith(...a.childNodes);
    }
    return [...copy.childNodes];
  };

  const noteOf = link => document.getElementById(link.hash.slice(1));
  const isNote = link => link.hash && link.closest('.note-ref') && link.href.split('#')[0] === location.href.split('#')[0] && noteOf(link);

  // Navigation says all there is to say of where it leads. A link in a drawing has a title of its own, and no text for its address.
  const previewed = target => {
    const link = target.closest?.('a[href]');
    if (!(link instanceof HTMLAnchorElement) || link.closest('.masthead, .breadcrumbs, .on-this-page, .pager')) {
      return null;
    }
    const path = dossier.pathOf(link.href);
    return isNote(link) || (path && path.split('#')[0] !== here) ? link : null;
  };

  const place = link => {
    const boxes = [...link.getClientRects()];
    const box = boxes.find(box => pointer && pointer.y >= box.top && pointer.y <= box.bottom) ?? boxes[0];
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth, offsetHeight } = tip;
    const whole = link.getBoundingClientRect();
    const above = whole.top - GAP - offsetHeight, below = whole.bottom + GAP;
    const top = below + offsetHeight > clientHeight && above > 0 ? above : below;
    const start = getComputedStyle(link).direction === 'rtl' ? box.right - offsetWidth : box.left;
    const left = Math.max(GAP, Math.min(start, clientWidth - offsetWidth - GAP));
    tip.style.top = `${scrollY + top}px`;
    tip.style.left = `${scrollX + left}px`;
  };

  const hide = () => {
    if (shown) {
      shown.removeAttribute('aria-describedby');
      tip.hidePopover?.();
      tip.hidden = true;
      shown = null;
    }
  };

  const show = async link => {
    const card = isNote(link) ? null : await dossier.card(dossier.pathOf(link.href));
    // By now another part of the page may be shown, and the link be nowhere.
    if (wanted !== link || !(card || isNote(link)) || link.getClientRects().length === 0) {
      return;
    }
    hide();
    tip.className = 'preview ' + (card?.kind ?? 'note');
    tip.replaceChildren(...(card ? content(card) : note(link)));
    tip.hidden = false;
    tip.showPopover?.();
    place(link);
    link.setAttribute('aria-describedby', tip.id);
    shown = link;
  };

  const want = (link, delay) => {
    clearTimeout(timer);
    wanted = link;
    timer = setTimeout(link ? show : hide, delay, link);
  };

  const isFocused = link => link === document.activeElement && link.matches(':focus-visible');

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') {
      return;
    }
    pointer = { y: event.clientY };
    const link = tip.contains(event.target) ? shown : previewed(event.target);
    if (link && link === shown) {
      clearTimeout(timer);
      wanted = link;
    } else if (link) {
      if (link !== wanted) {
        want(link, SHOW);
      }
    } else if (wanted && !isFocused(wanted)) {
      want(null, HIDE);
    }
  });

  document.addEventListener('focusin', event => {
    const link = previewed(event.target);
    if (link && link !== shown && isFocused(link)) {
      pointer = null;
      want(link, SHOW);
    }
  });

  document.addEventListener('focusout', event => {
    if (event.target === wanted && !wanted.matches(':hover') && !tip.matches(':hover')) {
      want(null, 0);
    }
  });

  // What is dismissed stays so until the pointer or the focus comes back to it.
  const dismiss = () => {
    clearTimeout(timer);
    hide();
  };
  document.addEventListener('keydown', event => event.key === 'Escape' && dismiss());
  document.addEventListener('click', dismiss);
  document.documentElement.addEventListener('pointerleave', () => wanted && !isFocused(wanted) && want(null, HIDE));
})();
