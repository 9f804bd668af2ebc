import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'

const FOLDER = new URL('mosaic/', import.meta.url).pathname

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv',
}

/** A cell of the matrix riktningsmål × organ. */
export interface Cell {
  readonly goal: string
  readonly organ: string
  readonly level: number
}

/** The bare page, served until it is closed. */
export interface MosaicPage {
  readonly origin: string
  /** The bytes that have been sent since it was asked last, the engine's too. */
  readonly sent: () => number
  readonly close: () => void
}

/** Builds the page of two Mosaic charts. What it needs is installed beside it at first: nobody else shall have to. */
const buildPage = async (cells: readonly Cell[]): Promise<string> => {
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund']
    execFileSync('npm', ['ci', ...options], { cwd: FOLDER, stdio: 'ignore' })
  }
  const site = mkdtempSync(join(tmpdir(), 'rodtrad-mosaic-'))
  await build({
    root: FOLDER,
    base: './',
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true, target: 'esnext', assetsInlineLimit: 0 },
  })
  const lines = cells.map(({ goal, organ, level }) => `${goal},${organ},${level}`)
  writeFileSync(join(site, 'cells.csv'), ['goal,organ,level', ...lines, ''].join('\n'))
  return site
}

/** Serves the page, each part compressed once, as our own site is. */
export const openMosaicPage = async (cells: readonly Cell[]): Promise<MosaicPage> => {
  const site = await buildPage(cells)
  const packed = new Map<string, Buffer>()
  let sent = 0
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = join(site, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file)) return void response.writeHead(404).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const bytes = packed.get(file) ?? packOf(file)
    packed.set(file, bytes)
    sent += bytes.length
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const all = sent
      sent = 0
      return all
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(site, { recursive: true, force: true })
    },
  }
}

const packOf = (file: string): Buffer =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
