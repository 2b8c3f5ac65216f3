// Shows the grid of one day at a time, and a slider to choose it. Without a script, all days stand one below the other.
(() => {
  const days = [...document.querySelectorAll('.grid-day')].reverse();
  const slider = document.querySelector('.day-slider');
  if (!slider || days.length < 2) {
    return;
  }

  const range = slider.querySelector('input');
  const output = slider.querySelector('output');
  const table = day => day.querySelector('.grid-scroll');
  const named = () => days.findIndex(day => '#' + day.id === location.hash);
  let shown = days.length - 1;

  const show = index => {
    const { scrollLeft, scrollTop } = table(days[shown]);
    days.forEach((day, i) => { day.hidden = i !== index; });
    table(days[index]).scrollTo(scrollLeft, scrollTop);
    range.value = index;
    range.setAttribute('aria-valuetext', days[index].dataset.day);
    output.textContent = days[index].dataset.day;
    shown = index;
  };

  range.max = days.length - 1;
  range.addEventListener('input', () => {
    show(range.valueAsNumber);
    history.replaceState(null, '', '#' + days[shown].id);
  });
  addEventListener('hashchange', () => {
    if (named() >= 0) {
      show(named());
    }
  });

  document.querySelector('.grid-days').hidden = true;
  slider.hidden = false;
  show(named() >= 0 ? named() : shown);
})();
