// Makes search and filter work, and opens what a link leads to. Without this script everything is still there to read.
(() => {
  const form = document.getElementById('filter');

  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    const own = target.classList.contains('ki-requirement') ? target.querySelector(':scope > details') : null;
    if (own !== null) own.open = true;
    for (let element = target; element !== null; element = element.parentElement) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element.hidden) showAll();
    }
    target.scrollIntoView();
  }

  function showAll() {
    form.reset();
    filter();
  }

  addEventListener('hashchange', openTarget);
  if (form === null) {
    openTarget();
    return;
  }

  const text = document.getElementById('filter-tekst');
  const verdict = document.getElementById('filter-oordeel');
  const level = document.getElementById('filter-niveau');
  const revision = document.getElementById('filter-revisie');
  const count = document.getElementById('filter-aantal');
  const nothing = document.getElementById('filter-niets');
  const cases = [...document.querySelectorAll('.ki-case')].map((element) => ({
    element,
    items: [...element.querySelectorAll('.ki-requirement')].map((item) => ({ item, content: undefined })),
  }));

  function fits(entry, words) {
    const { item } = entry;
    const data = item.dataset;
    const rightVerdict =
      verdict.value === '' || data.verdict === verdict.value || (verdict.value === 'aandacht' && data.attention === 'ja');
    if (!rightVerdict || (level.value !== '' && data.level !== level.value)) return false;
    if (revision.value !== '' && !data.revision.split('+').includes(revision.value)) return false;
    if (words.length === 0) return true;
    entry.content ??= item.textContent.toLowerCase();
    return words.every((word) => entry.content.includes(word));
  }

  function filter() {
    const words = text.value.toLowerCase().split(/\s+/u).filter(Boolean);
    let shown = 0;
    for (const { element, items } of cases) {
      let any = false;
      for (const entry of items) {
        const fit = fits(entry, words);
        entry.item.hidden = !fit;
        any ||= fit;
        shown += fit ? 1 : 0;
      }
      element.hidden = !any;
    }
    count.textContent = String(shown);
    nothing.hidden = shown > 0;
  }

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
  openTarget();
})();
