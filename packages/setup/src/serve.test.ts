import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Serving } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'rodtrad-serve-'))
const site = join(folder, 'site')
const meta = "default-src 'none'; script-src 'self' 'sha256-abc='; connect-src 'self'"
const page = `<!doctype html><meta http-equiv="content-security-policy" content="${meta}"><script src="/a.js"></script>`
let serving: Serving

beforeAll(async () => {
  const files: Record<string, string> = {
    'index.html': page,
    '404.html': 'no such page',
    'om.html': 'about',
    'tackning/index.html': 'coverage',
    'a.js': 'let a',
    'a.js.br': 'br',
    'a.js.gz': 'gz',
    '_app/immutable/b.css': 'p {}',
    'engine.wasm': 'wasm',
    'engine.wasm.gz': 'packed',
    'rows.arrow': '0123456789',
    'empty.txt': '',
    'å b.txt': 'å',
    '.secret': 'secret',
    '../outside.txt': 'outside',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true })
    writeFileSync(join(site, name), text)
  }
  symlinkSync(join(folder, 'outside.txt'), join(site, 'link.txt'))
  serving = await serve({ site, port: 0 })
})

afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const init = { method, headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' as const }
  const response = await fetch(serving.origin + path, init)
  return { status: response.status, headers: response.headers, text: () => response.text() }
}

/** Sends a request line as it is, since `fetch` tidies paths up before it asks. */
function askRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(serving.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    )
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}

describe('finding the file', () => {
  test.each([
    ['/', page],
    ['/?mal=3', page],
    ['/om', 'about'],
    ['/tackning/', 'coverage'],
    ['/%C3%A5%20b.txt', 'å'],
    ['/empty.txt', ''],
  ])('%s is there', async (path, text) => {
    const { status, text: body } = await ask(path)
    expect([status, await body()]).toEqual([200, text])
  })

  test.each([
    ['/tackning?mal=3', '/tackning/?mal=3'],
    ['/om/', '/om'],
  ])('%s has moved to %s', async (path, to) => {
    const { status, headers } = await ask(path)
    expect([status, headers.get('location')]).toEqual([308, to])
  })

  test.each(['/nowhere', '/.secret', '/link.txt', '/_app', '/om.html/x'])(
    '%s is answered by the 404 page',
    async (path) => {
      const { status, text } = await ask(path)
      expect([status, await text()]).toEqual([404, 'no such page'])
    },
  )

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..\\outside.txt',
    '/x/../../outside.txt',
    '//../outside.txt',
    '/index.html%00.txt',
  ])('%s stays inside', async (path) => {
    const answer = await askRaw(path)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toContain('outside\n')
  })

  test('an address that cannot be decoded is a bad request', async () => {
    expect((await ask('/%E5')).status).toBe(400)
  })

  test('only reading is allowed', async () => {
    const { status, headers } = await ask('/', {}, 'POST')
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('what the file is', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/_app/immutable/b.css', 'text/css; charset=utf-8'],
    ['/engine.wasm', 'application/wasm'],
    ['/engine.wasm.gz', 'application/gzip'],
    ['/rows.arrow', 'application/vnd.apache.arrow.file'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(path)).headers.get('content-type')).toBe(type)
  })

  test.each([
    ['gzip, br', 'br', '2'],
    ['gzip;q=0.5', 'gzip', '2'],
    ['br;q=0, gzip', 'gzip', '2'],
    ['identity', null, '5'],
  ])('for a reader that takes %s, a.js comes as %s', async (accepted, encoding, length) => {
    const { headers } = await ask('/a.js', { 'accept-encoding': accepted }, 'HEAD')
    expect([headers.get('content-encoding'), headers.get('content-length'), headers.get('vary')]).toEqual([
      encoding,
      length,
      'accept-encoding',
    ])
  })

  test.each(['/engine.wasm', '/engine.wasm.gz'])('%s comes as it is', async (path) => {
    const { headers } = await ask(path, { 'accept-encoding': 'gzip, br' }, 'HEAD')
    expect(headers.get('content-encoding')).toBeNull()
  })
})

describe('reading again and in parts', () => {
  test('hashed files are kept for good, others asked for again', async () => {
    expect((await ask('/_app/immutable/b.css')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache')
    expect((await ask('/_app/immutable/gone.js')).headers.get('cache-control')).toBe('no-cache')
  })

  test('an unchanged file is not sent again', async () => {
    const etag = (await ask('/')).headers.get('etag') ?? ''
    expect((await ask('/', { 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
    expect((await ask('/', { 'if-none-match': '"x"' })).status).toBe(200)
  })

  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('range %s', async (range, status, text, contentRange) => {
    const answer = await ask('/rows.arrow', { range })
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ])
  })

  test('a part of a file that has changed since is sent whole', async () => {
    expect((await ask('/rows.arrow', { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200)
  })
})

describe('what the page may do', () => {
  test.each([
    ['/', `${meta}; frame-ancestors 'none'`],
    ['/a.js', "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"],
    ['/om', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"],
  ])('%s says what the meta tag of the page says, or nothing may run', async (path, policy) => {
    expect((await ask(path)).headers.get('content-security-policy')).toBe(policy)
  })

  test('every answer says that it is what it says', async () => {
    for (const path of ['/', '/nowhere', '/a.js', '/%E5']) {
      expect((await ask(path)).headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('the port', () => {
  test('a taken port is refused, or passed over when that is wanted', async () => {
    await expect(serve({ site, port: serving.port })).rejects.toThrow('EADDRINUSE')
    const second = await serve({ site, port: serving.port, orNext: true })
    expect(second.port).toBeGreaterThan(serving.port)
    await second.close()
  })
})
