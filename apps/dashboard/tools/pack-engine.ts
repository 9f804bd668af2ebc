/** The database engine as the site carries it: packed once, and kept between builds. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Puts `duckdb-eh.wasm.gz` and the engine's worker script where `#engine/…` of package.json finds them.
 * Packed by ourselves, the file has an exact length (so that progress can be told) on any static host.
 *
 * @param app the dashboard's folder, an absolute path
 * @example packEngine(import.meta.dirname)
 */
export function packEngine(app: string): void {
  const require = createRequire(join(realpathSync(join(app, 'node_modules/@rodtrad/sql')), 'package.json'))
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
  const { version } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(app, 'node_modules', '.cache', 'engine')
  const stamp = join(folder, 'version.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(dist, 'duckdb-browser-eh.worker.js'), join(folder, 'duckdb-browser-eh.worker.js'))
  writeFileSync(
    join(folder, 'duckdb-eh.wasm.gz'),
    gzipSync(readFileSync(join(dist, 'duckdb-eh.wasm')), { level: 9 }),
  )
  writeFileSync(stamp, version)
}
