// Preloaded into every measured program: notes processor time, memory and the moment of the first connection in the file BENCH_USAGE.
const { writeFileSync } = require('node:fs');
const net = require('node:net');

let connectedAt;
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  connectedAt ??= performance.timeOrigin + performance.now();
  return connect.apply(this, args);
};
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024, connectedAt };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
