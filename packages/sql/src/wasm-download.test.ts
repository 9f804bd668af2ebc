import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { downloadEngine, type Progress } from './wasm-download.ts'

const WASM = new Uint8Array([0, 0x61, 0x73, 0x6d, ...new Uint8Array(100_000).map((_, at) => at % 251)])
const GZ = gzipSync(WASM)

const download = async (
  response: Response,
): Promise<{ readonly content: Uint8Array; readonly type: string; readonly heard: readonly Progress[] }> => {
  const heard: Progress[] = []
  const blob = await downloadEngine(
    '/x',
    (progress) => heard.push(progress),
    () => Promise.resolve(response),
  )
  return { content: new Uint8Array(await blob.arrayBuffer()), type: blob.type, heard }
}

test('inflates, and tells every byte', async () => {
  const headers = { 'content-length': String(GZ.length) }
  const { content, type, heard } = await download(new Response(GZ, { headers }))
  expect(content).toEqual(WASM)
  expect(type).toBe('application/wasm')
  expect(heard[0]).toEqual({ phase: 'download', loaded: 0, total: GZ.length })
  expect(heard.at(-1)).toEqual({ phase: 'download', loaded: GZ.length, total: GZ.length })
})

test('takes what the server has inflated already, with no total', async () => {
  const headers = { 'content-length': String(GZ.length), 'content-encoding': 'gzip' }
  const { content, heard } = await download(new Response(WASM, { headers }))
  expect(content).toEqual(WASM)
  expect(heard.at(-1)).toEqual({ phase: 'download', loaded: WASM.length, total: 0 })
})

test('says what the server said', async () => {
  await expect(download(new Response('', { status: 404 }))).rejects.toThrow('/x: HTTP 404')
})
