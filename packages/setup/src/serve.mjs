/** A small static server for the built dashboard: files of one folder, on this machine. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { byteRangeOf } from './byte-range.mjs'
import { isCompressible, mediaTypeOf } from './media-types.mjs'
import { contentSecurityPolicyOf, securityHeaders, withoutInlineScripts } from './security-headers.mjs'
import { findFile } from './site-file.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * @typedef {object} Serving
 * @property {string} origin such as `http://127.0.0.1:4173`
 * @property {number} port
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * Serves a folder until closed.
 *
 * @param {object} options
 * @param {string} options.site the folder; an absolute path
 * @param {string} [options.host] address to listen on; default 127.0.0.1: this machine only
 * @param {number} [options.port] 0 takes any free port; default 4173
 * @param {boolean} [options.orNext] take the next free port when this one is taken; default false
 * @returns {Promise<Serving>}
 * @example const { origin, close } = await serve({ site: '/srv/site', port: 0 })
 */
export async function serve({ site, host = '127.0.0.1', port = 4173, orNext = false }) {
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy())
  })
  for (let next = port; ; next++) {
    try {
      await listen(server, host, next)
      break
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      if (!orNext || code !== 'EADDRINUSE' || next >= port + 100) throw error
    }
  }
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return {
    origin: `http://${shown}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(undefined)
    })
  })
}

/**
 * @param {string} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    say(response, 405, 'Only GET and HEAD.')
    return
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const found = await findFile(site, path)
  switch (found.kind) {
    case 'bad':
      say(response, 400, 'The address cannot be read.')
      return
    case 'moved':
      response.setHeader('location', query === undefined ? found.to : `${found.to}?${query}`)
      say(response, 308, 'Moved.')
      return
    case 'missing': {
      const page = await findFile(site, '/404')
      if (page.kind === 'file') await send(site, request, response, page.file, path, 404)
      else say(response, 404, 'There is no such page.')
      return
    }
    case 'file':
      await send(site, request, response, found.file, path, 200)
  }
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function say(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

/**
 * @param {string} site
 * @param {Request} request
 * @param {Response} response
 * @param {string} file
 * @param {string} path as asked for
 * @param {200 | 404} status
 */
async function send(site, request, response, file, path, status) {
  const { headers } = request
  const { sent, encoding } = await variantOf(file, headers['accept-encoding'])
  const { size, mtimeMs } = await stat(sent)
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ?? ''}"`
  response.setHeader('content-type', mediaTypeOf(file))
  response.setHeader('etag', etag)
  response.setHeader('cache-control', cacheControlOf(path, status))
  if (isCompressible(file)) response.setHeader('vary', 'accept-encoding')
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.setHeader('content-security-policy', await policyFor(site, file))
  if (status === 200 && hasTag(headers['if-none-match'], etag)) return void response.writeHead(304).end()

  const whole = encoding !== undefined || status !== 200
  const wanted = (headers['if-range'] ?? etag) === etag ? headers.range : undefined
  const range = whole ? 'none' : byteRangeOf(wanted, size)
  if (!whole) response.setHeader('accept-ranges', 'bytes')
  if (range === 'impossible') {
    return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
  }
  const part = range === 'none' ? { start: 0, end: size - 1 } : range
  if (range !== 'none') response.setHeader('content-range', `bytes ${part.start}-${part.end}/${size}`)
  response.writeHead(range === 'none' ? status : 206, { 'content-length': part.end - part.start + 1 })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  await pipeline(createReadStream(sent, part), response)
}

/**
 * A page's own policy; for all else that of the first page of its site, which may lie in a folder, without
 * inline scripts.
 *
 * @param {string} site
 * @param {string} file
 * @returns {Promise<string>}
 */
async function policyFor(site, file) {
  if (file.endsWith('.html')) return contentSecurityPolicyOf(await readFile(file, 'utf8'))
  for (let folder = dirname(file); folder.length >= site.length; folder = dirname(folder)) {
    const first = join(folder, 'index.html')
    if (await isThere(first))
      return withoutInlineScripts(contentSecurityPolicyOf(await readFile(first, 'utf8')))
  }
  return contentSecurityPolicyOf('')
}

/**
 * The compressed file beside, when there is one and the reader takes it.
 *
 * @param {string} file
 * @param {string | string[] | undefined} accepted the header `accept-encoding`
 * @returns {Promise<{ sent: string, encoding?: 'br' | 'gzip' }>}
 */
async function variantOf(file, accepted) {
  if (!isCompressible(file)) return { sent: file }
  const taken = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .filter(([, weight = '1']) => Number(weight) > 0)
    .map(([name]) => name)
  for (const [encoding, end] of /** @type {const} */ ([
    ['br', '.br'],
    ['gzip', '.gz'],
  ])) {
    if (taken.includes(encoding) && (await isThere(join(`${file}${end}`))))
      return { sent: file + end, encoding }
  }
  return { sent: file }
}

/** @param {string} file */
async function isThere(file) {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}

/**
 * @param {string} path
 * @param {200 | 404} status
 */
function cacheControlOf(path, status) {
  return status === 200 && path.includes('/_app/immutable/')
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}

/**
 * @param {string | undefined} header
 * @param {string} etag
 */
function hasTag(header, etag) {
  return (header ?? '')
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}
