// Preloaded into a run: adds the features in BENCH_FEATURES, copies of those of the kit, as if the set were so many times larger.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const selection = require('../../dist/src/run/selection');

const folder = process.env.BENCH_FEATURES;
const copies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.feature'))
  .map((name) => join(folder, name))
  .sort();
const { selectRequirements } = selection;
Object.defineProperty(selection, 'selectRequirements', {
  value: (...args) => {
    const selected = selectRequirements(...args);
    return { ...selected, files: [...selected.files, ...copies] };
  },
});
