/** The versions that the page names. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

interface Package {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const packageAt = (path: string): Package => JSON.parse(readFileSync(path, 'utf8')) as Package

/**
 * The product and what its figures are made with, by name.
 *
 * @example versionsAtBuild() // { 'Röda tråden': '0.1.0', 'DuckDB-Wasm': '1.33.1' }
 */
export function versionsAtBuild(): Readonly<Record<string, string>> {
  const { resolve } = createRequire(import.meta.url)
  const own = packageAt(`${import.meta.dirname}/../package.json`)
  const sql = packageAt(resolve('@rodtrad/sql/package.json'))
  return { 'Röda tråden': own.version, 'DuckDB-Wasm': sql.dependencies?.['@duckdb/duckdb-wasm'] ?? '' }
}
