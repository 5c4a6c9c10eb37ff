import type { RecordedExchange } from '../../../evidence';
import { curl } from '../../../http/curl';
import { exchangeAnchor, requirementAnchor } from '../anchors';
import { shownBody } from '../body-text';
import { type Content, type Html, html } from '../markup';
import type { ShownExchange } from '../shown-exchanges';
import { dutch, type View } from '../view';

/** Characters of a command; one that was cut can't be repeated, so it may be long. */
const COMMAND_SHOWN = 6000;

/**
 * One exchange: request, response and a command to repeat it. The place a link leads to lies inside, so that a browser opens
 * the block for a reader who follows the link.
 * @param withContent false: only what was called and what came back
 */
export function exchangeItem(view: View, { exchange, requirements }: ShownExchange, withContent: boolean): Html {
  const { exchanges: words } = view.texts.requirements;
  const { id, request, response } = exchange;
  const status = response === undefined ? words.noAnswer : String(response.status);
  return html`<details class="ki-details ki-exchange">
<summary><b>${id}</b> <code class="nl-code">${request.method} ${pathOf(request.url)}</code> <span class="ki-quiet">→ ${status} · ${requirements.slice(0, 3).join(', ')}${requirements.length > 3 && ' …'}</span></summary>
<div id="${exchangeAnchor(id)}" tabindex="-1">
<p class="nl-paragraph">${words.belongs} ${requirements.slice(0, 30).map((requirement) => html`<a class="nl-link" href="#${requirementAnchor(requirement)}">${requirement}</a> `)}</p>
${withContent ? contentOf(view, exchange) : html`<p class="nl-paragraph ki-quiet">${words.short}</p>`}
</div>
</details>
`;
}

function contentOf(view: View, exchange: RecordedExchange): Html {
  const { exchanges: words } = view.texts.requirements;
  const { request, response, failure } = exchange;
  const command = commandOf(exchange);
  const answer =
    response === undefined
      ? html`<p class="nl-paragraph">${words.noAnswer}: <span${dutch(view)}>${failure?.message}</span></p>`
      : message(view, `${response.status} ${response.statusText}`, response.headers, response.body, response.truncated && words.incomplete);
  return html`<p class="ki-subheading">${words.request}</p>
${message(view, `${request.method} ${request.url}`, request.headers, request.body ?? '')}
<p class="ki-subheading">${words.response}</p>
${answer}
<p class="ki-subheading">${words.repeat}</p>
${command.includes('$KLANTINTERACTIES_TOKEN') && html`<p class="nl-paragraph ki-quiet">${words.repeatHint}</p>`}
<pre class="nl-code-block"><code>${command}</code></pre>`;
}

function message(view: View, first: string, headers: Readonly<Record<string, string>>, body: string, note: Content = ''): Html {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value.slice(0, 500)}`);
  return html`<pre class="nl-code-block"><code>${[first.slice(0, 2000), ...lines.slice(0, 60)].join('\n')}${
    body !== '' &&
    html`

${bodyOf(view, body)}`
  }${
    note !== '' &&
    note !== false &&
    html`
${note}`
  }</code></pre>
`;
}

function bodyOf({ texts }: View, body: string): Content {
  const { exchanges: words } = texts.requirements;
  const shown = shownBody(body);
  if (shown.kind === 'binary') {
    return words.binary(shown.length);
  }
  return shown.cutFrom === undefined ? shown.text : [shown.text, '\n', words.cut(shown.text.length, shown.cutFrom)];
}

function commandOf(exchange: RecordedExchange): string {
  const command = curl(exchange);
  return command.length > COMMAND_SHOWN ? `${command.slice(0, COMMAND_SHOWN)}…` : command;
}

function pathOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url;
  return path.length > 160 ? `${path.slice(0, 160)}…` : path;
}
