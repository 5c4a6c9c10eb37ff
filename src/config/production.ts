import { BlockList, isIP } from 'node:net';

const PRODUCTION = new Set(['prod', 'prd', 'productie', 'production', 'live']);
const ELSEWHERE = new Set([
  ...['localhost', 'local', 'internal', 'example', 'invalid', 'lan'],
  ...['test', 'tst', 'testing', 'acc', 'accept', 'acceptatie', 'acceptance', 'uat', 'qa'],
  ...['dev', 'develop', 'development', 'ontwikkel', 'ontwikkeling', 'ontw', 'ont'],
  ...['demo', 'sandbox', 'staging', 'stage', 'stg', 'oefen', 'opleiding', 'preprod', 'preproductie', 'poc', 'mock'],
]);

const ownNetworks = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv6');
}

/**
 * Whether a target may be a production environment. A word such as «prod» in host or path says it is; otherwise a private
 * address, a name without a dot or a word such as «acc» or «test» says it is not. A public name that says nothing counts as
 * production: asking once too often harms nobody.
 */
export function looksLikeProduction(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/gu, '');
  const words = wordsIn(`${isIP(host) ? '' : host}/${pathname}`);
  if (words.some((word) => PRODUCTION.has(word))) {
    return true;
  }
  const named = words.some((word) => ELSEWHERE.has(word));
  return !(named || isOwnAddress(host) || (isIP(host) === 0 && !host.includes('.')));
}

/** An address of this machine or a private network. */
export function isOwnAddress(host: string): boolean {
  const version = isIP(host);
  return host === 'localhost' || (version !== 0 && ownNetworks.check(host, version === 6 ? 'ipv6' : 'ipv4'));
}

/** Words of host and path, without the number of «acc2» or «test01». */
function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .map((word) => word.replace(/\d+$/u, ''));
}
