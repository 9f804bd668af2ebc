import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { ASSETS, prepareAssets } from './node-assets.ts'

test('writes the engine once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rodtrad-assets-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const site = join(folder, 'site')
  const written = await prepareAssets(site)
  const wasm = await readFile(join(site, ASSETS.wasm))
  expect(gunzipSync(wasm).subarray(0, 4).toString('latin1')).toBe('\0asm')
  expect(wasm.length).toBe(written.wasm.bytes)
  expect(await readFile(join(site, ASSETS.worker), 'utf8')).not.toContain('sourceMappingURL=duckdb')
  const before = await stat(written.wasm.path)
  expect(await prepareAssets(site)).toEqual(written)
  expect((await stat(written.wasm.path)).mtimeMs).toBe(before.mtimeMs)
})
