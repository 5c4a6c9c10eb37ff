// Loaded before anything else, in every process of a run: whoever connects or looks up a name is noted, and gets nowhere.
const { appendFileSync } = require('node:fs');
const dns = require('node:dns');
const net = require('node:net');

function refuse(what) {
  appendFileSync(process.env.TOETS_NETWERK, `${what}\n`);
  throw new Error(`geen netwerk: ${what}`);
}

net.Socket.prototype.connect = () => refuse('connect');
net.Server.prototype.listen = () => refuse('listen');
dns.lookup = () => refuse('lookup');
dns.promises.lookup = () => refuse('lookup');
