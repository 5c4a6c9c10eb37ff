import { traceparent, uuidV7 } from './generated-header';
import { type HeaderSetting, HttpOptionsError } from './options';

/** RFC 9110 §5.1 and §5.5: what a header may consist of; text outside latin1 can't be sent. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers the client itself is responsible for. */
const RESERVED = [
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'expect',
  'te',
  'proxy-authorization',
];

/** Whether a header can be sent as it stands. */
export function isSendable(name: string, value: string): boolean {
  return NAME.test(name) && VALUE.test(value) && !RESERVED.includes(name.toLowerCase());
}

/**
 * Checks configured headers once.
 * @throws HttpOptionsError naming the header, never its value
 */
export function checkHeaders(settings: readonly HeaderSetting[]): void {
  for (const setting of settings) {
    if (!isSendable(setting.name, 'value' in setting ? setting.value : '')) {
      throw new HttpOptionsError(
        `Header ${JSON.stringify(setting.name)} kan niet worden meegestuurd: kies een andere naam of een waarde zonder regeleinden en bijzondere tekens.`,
      );
    }
  }
}

/** The configured headers for one call; generated values are new every time. */
export function configuredHeaders(settings: readonly HeaderSetting[]): Record<string, string> {
  return Object.fromEntries(settings.map((setting) => [setting.name.toLowerCase(), sentValue(setting)]));
}

function sentValue(setting: HeaderSetting): string {
  if ('value' in setting) {
    return setting.value;
  }
  return setting.generate === 'uuid-v7' ? uuidV7() : traceparent();
}
