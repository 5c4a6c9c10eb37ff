// In a checkout package-lock.json is the lock file; npm would prefer the other one.
require('node:fs').rmSync('npm-shrinkwrap.json', { force: true });
