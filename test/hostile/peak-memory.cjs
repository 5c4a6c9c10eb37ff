// Loaded before the kit: notes the peak of its resident memory in kilobytes when it ends, in the file PEAK_MEMORY_FILE names.
// The peak of the process itself, where the system tells it; `maxRSS` also counts the parent at the moment of the fork.
const { appendFileSync, readFileSync } = require('node:fs');

process.on('exit', () => {
  const file = process.env.PEAK_MEMORY_FILE;
  if (file !== undefined) {
    appendFileSync(file, `${peak()}\n`);
  }
});

function peak() {
  try {
    return /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}
