import { LEVELS, VERDICTS } from '../../labels';
import { type Content, type Html, html } from '../markup';
import type { View } from '../view';

/** Search and filter over the requirements. Hidden until the script is there to make it work. */
export function filterForm({ report, texts }: View): Html {
  const { filter: words } = texts.requirements;
  const verdicts = VERDICTS.filter((verdict) => report.requirements.some((result) => result.verdict === verdict));
  const levels = LEVELS.filter((level) => report.requirements.some((result) => result.level === level));
  const all = option('', words.all);
  return html`<form class="ki-filter" id="filter" role="search" aria-label="${words.legend}" hidden>
<div class="utrecht-form-field">
<label class="utrecht-form-label" for="filter-tekst">${words.search}</label>
<input class="utrecht-textbox" id="filter-tekst" type="search" autocomplete="off" spellcheck="false">
</div>
${select('oordeel', words.verdict, [all, option('aandacht', words.attention), ...verdicts.map((verdict) => option(verdict, texts.words.verdict[verdict]))])}
${select('niveau', words.level, [all, ...levels.map((level) => option(level, texts.words.level[level]))])}
${select('revisie', words.revision, [all, option('23', texts.words.revision['23']), option('24', texts.words.revision['24'])])}
<p class="nl-paragraph ki-filter__count" role="status"><span id="filter-aantal">${report.requirements.length}</span> ${words.shown} ${report.requirements.length} ${words.unit}</p>
</form>
<p class="nl-paragraph" id="filter-niets" hidden>${words.nothing}</p>
`;
}

function select(name: string, label: string, options: Content): Html {
  return html`<div class="utrecht-form-field">
<label class="utrecht-form-label" for="filter-${name}">${label}</label>
<select class="utrecht-select" id="filter-${name}">${options}</select>
</div>
`;
}

function option(value: string, label: string): Html {
  return html`<option value="${value}">${label}</option>`;
}
