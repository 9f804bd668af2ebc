/** The name of a version of the site: it changes with what the site is built from, and with nothing else. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const sources = ['apps/dashboard', 'packages', 'data/ale', 'pnpm-lock.yaml']
const aside = /^(node_modules|\.svelte-kit|build|golden)$|\.test\.ts$/

/**
 * The first 12 digits of the SHA-256 over the sources, with their names.
 *
 * @example sourceVersion() // '3f9c0a…'
 */
export function sourceVersion(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 12)
}

function filesOf(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !aside.test(name))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}
