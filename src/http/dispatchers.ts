const dispatcher: { prototype: object } = require('undici/lib/dispatcher/dispatcher');

// The main entry adds this to every dispatcher; a tunnel through a proxy is asked for with it.
Object.assign(dispatcher.prototype, { connect: require('undici/lib/api/api-connect') });

/** The two of undici that are used, from their own files: its main entry loads fetch, websockets and a cache as well, eighty more. */
export const Agent: typeof import('undici').Agent = require('undici/lib/dispatcher/agent');
export const EnvHttpProxyAgent: typeof import('undici').EnvHttpProxyAgent = require('undici/lib/dispatcher/env-http-proxy-agent');
