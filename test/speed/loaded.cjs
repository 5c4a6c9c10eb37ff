// Says on standard error, as one line of JSON, which packages and own folders were loaded when the program ends and when it first connects.
const net = require('node:net');

const nameOf = (file) =>
  /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)(?!.*node_modules)/u.exec(file)?.[1] ??
  /(?:dist[\\/])?(src[\\/][^\\/]+|steps|generated)[\\/]/u.exec(file)?.[1];
const loaded = () => [...new Set(Object.keys(require.cache).map(nameOf))].filter((name) => name !== undefined);

let atFirstConnection;
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  atFirstConnection ??= loaded();
  return connect.apply(this, args);
};
process.on('exit', () => process.stderr.write(`\n${JSON.stringify({ atEnd: loaded(), atFirstConnection })}\n`));
