/**
 * The ranks of the house: which workspace package may import which, and what it must never know.
 * One table, read by `eslint.config.js` (so that the editor tells) and by `tests/structure/ranks.test.ts`
 * (so that nobody gets past it). Imports go down the ranks only.
 *
 * @typedef {object} Rank
 * @property {number} rank 0 is the vocabulary, 3 is where all meets
 * @property {readonly string[]} mayImport workspace packages, by their names
 * @property {readonly string[]} never import specifiers, `prefix*` for all that begin so
 * @property {readonly string[]} noGlobals effects that come in through the last argument instead
 */

const sql = ['@duckdb/*', '@uwdata/*', '**/*.sql', '**/*.sql?raw']
const svelte = ['svelte', 'svelte/*', '@sveltejs/*', '$app/*', '$lib/*']
const node = ['node:*']
const dom = ['document', 'window', 'navigator', 'localStorage']
const effects = [...dom, 'fetch', 'process', 'Buffer', '__dirname']

/**
 * Every workspace folder with its place in the ranks.
 *
 * @type {Readonly<Record<string, Rank>>}
 */
export const ranks = {
  'packages/core': { rank: 0, mayImport: [], never: [...sql, ...svelte, ...node], noGlobals: effects },
  'packages/io': {
    rank: 1,
    mayImport: ['@rodtrad/core'],
    never: [...sql, ...svelte, ...node],
    noGlobals: effects,
  },
  'packages/analysis': {
    rank: 1,
    mayImport: ['@rodtrad/core'],
    never: [...sql, ...svelte, ...node],
    noGlobals: effects,
  },
  'packages/charts': {
    rank: 1,
    mayImport: ['@rodtrad/core'],
    never: [...sql, ...svelte, ...node],
    noGlobals: effects,
  },
  'packages/sql': {
    rank: 2,
    mayImport: ['@rodtrad/core', '@rodtrad/analysis'],
    never: [...svelte, ...node],
    noGlobals: dom,
  },
  'packages/elements': {
    rank: 2,
    mayImport: ['@rodtrad/core', '@rodtrad/io', '@rodtrad/analysis', '@rodtrad/charts'],
    never: [...sql, ...svelte, ...node],
    noGlobals: ['process', 'Buffer'],
  },
  'packages/setup': { rank: 0, mayImport: [], never: [...sql, ...svelte], noGlobals: dom },
  'apps/cli': {
    rank: 3,
    mayImport: ['@rodtrad/core', '@rodtrad/io', '@rodtrad/analysis', '@rodtrad/charts', '@rodtrad/sql'],
    never: [...svelte, '@duckdb/*'],
    noGlobals: dom,
  },
  'apps/dashboard': {
    rank: 3,
    mayImport: ['@rodtrad/core', '@rodtrad/io', '@rodtrad/analysis', '@rodtrad/charts', '@rodtrad/sql'],
    never: [],
    noGlobals: [],
  },
}

/** Files that are doors to a host, and so may use `node:*` although their package may not. */
export const nodeDoors = ['packages/sql/src/node*.ts']

/** Tests beside the sources, and what serves them: they run in Node, and may ask the workshop where things are. */
export const testFiles = ['{packages,apps}/*/src/**/*.{test,fixture}.ts']
