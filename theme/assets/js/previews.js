// Shows, on hover and on keyboard focus, what a link within the site leads to, and the note behind a note's mark.
(() => {
  const SHOW = 350, HIDE = 250, GAP = 8; // milliseconds, and pixels
  const here = dossier.pathOf(location.href.split('#')[0]);
  const tip = Object.assign(document.createElement('div'), { id: 'preview', popover: 'manual', hidden: true });
  tip.setAttribute('role', 'tooltip');
  document.body.append(tip);
  let wanted = null, shown = null, timer = 0, pointer = null;

  const line = (name, text, card = {}) => {
    const p = document.createElement('p');
    p.className = name;
    p.lang = card.lang ?? '';
    p.dir = card.dir ?? '';
    p.append(text);
    return text ? [p] : [];
  };

  const words = card => {
    const [p] = line('preview-words', card.words[0] || '\u200b', card);
    const mark = document.createElement('mark');
    mark.append(card.words[1]);
    p.append(mark, card.words[2]);
    return p;
  };

  const standing = ([party, stance, polarity, since]) => {
    const item = document.createElement('li'), word = document.createElement('span');
    word.className = 'stance ' + polarity;
    word.append(stance);
    item.append(party, ' ', word, ' since ' + since);
    return item;
  };

  const content = card => {
    const list = document.createElement('ul');
    list.append(...(card.standings ?? []).map(standing));
    return [
      ...line('kicker', card.label), ...(card.words ? [words(card)] : []), ...line('preview-title', card.title, card),
      ...line('preview-meta', card.meta), ...line('preview-text', card.text), ...(card.standings ? [list] : []),
    ];
  };

  // The note's own text, without what leads away from it.
  const note = link => {
    const copy = document.querySelector(link.hash).cloneNode(true);
    for (const way of copy.querySelectorAll('.words, .back')) {
      way.previousSibling?.remove();
      way.remove();
    }
    copy.querySelectorAll('a').forEach(a => a.replaceWith(...a.childNodes));
    return [...copy.childNodes];
  };

  const isNote = link => link.hash && link.closest('.note-ref') && link.href.split('#')[0] === location.href.split('#')[0];

  // Navigation says all there is to say of where it leads.
  const previewed = target => {
    const link = target.closest?.('a[href]');
    if (!link || link.closest('.masthead, .breadcrumbs, .on-this-page, .pager')) {
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
    const above = box.top - GAP - offsetHeight;
    const top = box.bottom + GAP + offsetHeight > clientHeight && above > 0 ? above : box.bottom + GAP;
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
    if (wanted !== link || !(card || isNote(link))) {
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
