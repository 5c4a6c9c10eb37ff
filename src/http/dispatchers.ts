/** The two of undici that are used, from their own files: its main entry loads fetch, websockets and a cache as well, eighty more. */
export const Agent: typeof import('undici').Agent = require('undici/lib/dispatcher/agent');
export const EnvHttpProxyAgent: typeof import('undici').EnvHttpProxyAgent = require('undici/lib/dispatcher/env-http-proxy-agent');
