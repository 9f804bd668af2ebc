/** A server on this machine with the page of the engine tests and the engine's two files. */
import { ASSETS, prepareAssets } from '@rodtrad/sql/assets'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'

/** The policy that the README of the package names. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' blob:"

/** The engine's worker, and a way to break it for real. */
const WORKER = `
importScripts('/${ASSETS.worker}')
addEventListener('message', ({ data }) => {
  if (data === 'break') setTimeout(() => { throw new Error('broken on purpose') })
})`

/**
 * Bundles the page and serves it.
 *
 * @param folder for the engine's files
 * @returns the origin, the bytes of the compressed engine and of the page's script, and how to stop
 */
export async function servePage(folder: string): Promise<{
  readonly origin: string
  readonly bytes: { readonly wasm: number; readonly script: number }
  readonly close: () => Promise<void>
}> {
  const { wasm } = await prepareAssets(folder)
  const script = await bundle()
  const files = new Map<
    string,
    { readonly type: string; readonly body: string | Buffer; readonly encoding?: string }
  >([
    [
      '/',
      {
        type: 'text/html',
        body: '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
      },
    ],
    ['/page.js', { type: 'text/javascript', body: script }],
    ['/worker.js', { type: 'text/javascript', body: WORKER }],
    [`/${ASSETS.worker}`, { type: 'text/javascript', body: await readFile(join(folder, ASSETS.worker)) }],
    [`/${ASSETS.wasm}`, { type: 'application/gzip', body: await readFile(join(folder, ASSETS.wasm)) }],
    [
      '/encoded.wasm',
      { type: 'application/wasm', body: await readFile(join(folder, ASSETS.wasm)), encoding: 'gzip' },
    ],
  ])
  const server = createServer(({ url }, response) => {
    const file = files.get(url ?? '')
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': Buffer.byteLength(file.body),
      'content-security-policy': POLICY,
      ...(file.encoding === undefined ? {} : { 'content-encoding': file.encoding }),
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    bytes: { wasm: wasm.bytes, script: script.length },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      target: 'es2024',
      rolldownOptions: { input: join(import.meta.dirname, 'page.ts'), output: { codeSplitting: false } },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('Vite made no bundle, or many')
  return result.output[0].code
}
