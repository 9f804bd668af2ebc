import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** The names of the two files that the browser's engine is made of. */
export const ASSETS = { worker: 'duckdb-browser-eh.worker.js', wasm: 'duckdb-eh.wasm.gz' } as const

/** The files as they were written. */
export interface WrittenAsset {
  readonly path: string
  readonly bytes: number
  /** The first 16 digits of the SHA-256 of the content, for an address that may be kept for ever. */
  readonly hash: string
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/rodtrad-sql/', import.meta.url))

/**
 * Writes the browser's engine to a folder of static files: the worker, and the WebAssembly compressed by gzip 9,
 * which is done once and kept by the hash of its content. Files that are there already stay untouched.
 *
 * @param folder is made where it isn't there
 * @param options `cache`: the folder in which the compressed file is kept
 * @example await prepareAssets('static/duckdb') // { worker: { path, bytes, hash }, wasm: { … } }
 */
export const prepareAssets = async (
  folder: string,
  { cache = CACHE }: { readonly cache?: string } = {},
): Promise<Readonly<Record<keyof typeof ASSETS, WrittenAsset>>> => {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'))
  const worker = await readFile(join(dist, ASSETS.worker), 'utf8')
  const wasm = await compressed(await readFile(join(dist, 'duckdb-eh.wasm')), cache)
  await mkdir(folder, { recursive: true })
  return {
    // Its map isn't shipped: a browser would ask for it in vain.
    worker: await write(
      join(folder, ASSETS.worker),
      Buffer.from(worker.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')),
    ),
    wasm: await write(join(folder, ASSETS.wasm), wasm),
  }
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

const compressed = async (raw: Buffer, cache: string): Promise<Buffer> => {
  const path = join(cache, `${hashOf(raw)}.wasm.gz`)
  const kept = await readFile(path).catch(() => undefined)
  if (kept !== undefined) return kept
  const content = await promisify(gzip)(raw, { level: 9 })
  await mkdir(cache, { recursive: true })
  await replace(path, content)
  return content
}

const write = async (path: string, content: Buffer): Promise<WrittenAsset> => {
  const written = { path, bytes: content.length, hash: hashOf(content) }
  const there = await stat(path).catch(() => undefined)
  if (there?.size !== content.length || hashOf(await readFile(path)) !== written.hash)
    await replace(path, content)
  return written
}

/** Nobody reads half a file, and nobody keeps one. */
const replace = async (path: string, content: Buffer): Promise<void> => {
  await writeFile(`${path}.${process.pid}`, content)
  await rename(`${path}.${process.pid}`, path)
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('folder: missing; give the folder to write to')
  await prepareAssets(folder)
}
