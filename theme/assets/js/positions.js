// Shows the grid of one day at a time, with a slider to choose it, and marks what changed since an earlier day.
// Without a script, all days stand one below the other.
(() => {
  const say = dossierSay;
  const days = [...document.querySelectorAll('.grid-day')].reverse();
  const slider = document.querySelector('.day-slider');
  if (!slider || days.length < 2) {
    return;
  }

  const range = slider.querySelector('input');
  const output = slider.querySelector('output');
  const since = slider.querySelector('select');
  const [previous, next] = slider.querySelectorAll('button');
  const compared = document.querySelector('.day-compared');
  const folds = [...document.querySelectorAll('.grid-few input')];
  const scroller = day => day.querySelector('.grid-scroll');
  const indexOf = id => days.findIndex(day => day.id === id);
  let shown = days.length - 1;

  // The stances of a cell in words: those that are certain, with those who report them.
  const stances = cell => [...(cell?.querySelectorAll('.grid-position') ?? [])]
    .filter(position => !position.querySelector('.perhaps'))
    .map(position => [position.querySelector('.stance').firstChild, position.querySelector('.according')]
      .map(part => part?.textContent.trim()).filter(Boolean).join(' '))
    .join(', ') || say('grid_nothing');

  const cells = day => [...day.querySelectorAll('tbody tr:not(.grid-kind)')]
    .map(row => row.querySelector('.not-yet') ? [] : [...row.querySelectorAll('td')]);

  const mark = (cell, before, after) => {
    const words = document.createElement('p');
    words.className = 'grid-change';
    words.textContent = say('grid_before_after', { before, after });
    cell.classList.add('changed');
    cell.append(words);
  };

  // Marks what the shown day has and the earlier day had not, and says how much it is.
  const compare = () => {
    document.querySelectorAll('.grid-change').forEach(words => { words.remove(); });
    document.querySelectorAll('.grid .changed').forEach(cell => { cell.classList.remove('changed'); });
    [...since.options].slice(1).forEach(option => { option.disabled = indexOf(option.value) >= shown; });
    if (since.selectedOptions[0]?.disabled) {
      since.value = '';
    }

    const first = days[indexOf(since.value)];
    if (!first) {
      compared.textContent = '';
      return;
    }

    const earlier = cells(first);
    let count = 0;
    for (const [y, row] of cells(days[shown]).entries()) {
      for (const [x, cell] of row.entries()) {
        const [before, after] = [stances(earlier[y][x]), stances(cell)];
        if (before !== after) {
          mark(cell, before, after);
          count += 1;
        }
      }
    }

    const gaps = { first: first.dataset.day, last: days[shown].dataset.day, count };
    compared.textContent = count === 0 ? say('grid_compared_same', gaps) : say('grid_compared', gaps);
  };

  const show = index => {
    const { scrollLeft, scrollTop } = scroller(days[shown]);
    days.forEach((day, i) => { day.hidden = i !== index; });
    scroller(days[index]).scrollTo(scrollLeft, scrollTop);
    range.value = index;
    range.setAttribute('aria-valuetext', days[index].dataset.day);
    output.textContent = days[index].dataset.day;
    previous.disabled = index === 0;
    next.disabled = index === days.length - 1;
    shown = index;
    compare();
  };

  // The address keeps both days, so that it can be sent to others and the browser leads back to them.
  const remember = () => {
    const address = '#' + days[shown].id + (since.value && '&since=' + since.value);
    if (address !== location.hash) {
      history.pushState(null, '', address);
    }
  };

  const follow = () => {
    const [id, earlier] = location.hash.slice(1).split('&since=');
    const named = indexOf(id);
    since.value = indexOf(earlier) < 0 ? '' : earlier;
    show(named < 0 ? days.length - 1 : named);
  };

  const step = by => () => {
    show(shown + by);
    remember();
  };

  range.max = days.length - 1;
  range.addEventListener('input', () => show(range.valueAsNumber));
  range.addEventListener('change', remember);
  previous.addEventListener('click', step(-1));
  next.addEventListener('click', step(1));
  since.addEventListener('change', () => {
    compare();
    remember();
  });
  for (const fold of folds) {
    fold.addEventListener('change', () => folds.forEach(other => { other.checked = fold.checked; }));
  }

  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);

  document.querySelector('.grid-days').hidden = true;
  document.querySelectorAll('.day-links').forEach(links => { links.hidden = true; });
  slider.hidden = false;
  follow();
})();
