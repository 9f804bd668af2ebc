/** From the path of a request to a file of the site, and never to one outside it. */
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * @typedef {{ kind: 'file', file: string } | { kind: 'moved', to: string } | { kind: 'missing' } | { kind: 'bad' }} Found
 */

/**
 * Finds what a request's path means: the file itself, the page `path.html`, or the folder's `index.html`.
 * A folder asked for without its last slash, and a page asked for with one, has moved: relative links in it
 * would break otherwise.
 *
 * @param {string} site the folder that is served; an absolute path
 * @param {string} path the request's path, still percent-encoded, without its query
 * @returns {Promise<Found>} `bad` when the path can't be decoded
 * @example await findFile('/srv/site', '/om') // { kind: 'file', file: '/srv/site/om.html' }
 */
export async function findFile(site, path) {
  const parts = decode(path)
  if (parts === undefined) return { kind: 'bad' }
  if (parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part))) return { kind: 'missing' }
  const isFolder = path.endsWith('/')
  const plain = join(site, ...parts)
  const clean = `/${parts.map(encodeURIComponent).join('/')}`
  if (!isFolder && (await isFileIn(site, plain))) return { kind: 'file', file: plain }
  const index = join(plain, 'index.html')
  if (await isFileIn(site, index)) {
    return isFolder ? { kind: 'file', file: index } : { kind: 'moved', to: `${clean}/` }
  }
  const page = `${plain}.html`
  if (parts.length > 0 && (await isFileIn(site, page))) {
    return isFolder ? { kind: 'moved', to: clean } : { kind: 'file', file: page }
  }
  return { kind: 'missing' }
}

/** @param {string} path */
function decode(path) {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
      .map((part) => (part.includes('/') ? '.' : part))
  } catch {
    return undefined
  }
}

/**
 * @param {string} site
 * @param {string} file
 */
async function isFileIn(site, file) {
  try {
    if (!(await stat(file)).isFile()) return false
    return (await realpath(file)).startsWith((await realpath(site)) + sep)
  } catch {
    return false
  }
}
