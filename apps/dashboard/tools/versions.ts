/** The versions that the page names. */
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
  const own = packageAt(`${import.meta.dirname}/../package.json`)
  const sql = packageAt(`${import.meta.dirname}/../../../packages/sql/package.json`)
  return { 'Röda tråden': own.version, 'DuckDB-Wasm': sql.dependencies?.['@duckdb/duckdb-wasm'] ?? '' }
}
