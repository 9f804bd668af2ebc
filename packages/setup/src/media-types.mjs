/** What a file is, by the end of its name. */
import { extname } from 'node:path'

const text = '; charset=utf-8'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.arrow': 'application/vnd.apache.arrow.file',
  '.avif': 'image/avif',
  '.br': 'application/octet-stream',
  '.css': `text/css${text}`,
  '.csv': `text/csv${text}`,
  '.duckdb': 'application/octet-stream',
  '.gif': 'image/gif',
  '.gz': 'application/gzip',
  '.html': `text/html${text}`,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${text}`,
  '.json': `application/json${text}`,
  '.map': `application/json${text}`,
  '.md': `text/markdown${text}`,
  '.mjs': `text/javascript${text}`,
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': `image/svg+xml${text}`,
  '.txt': `text/plain${text}`,
  '.wasm': 'application/wasm',
  '.webmanifest': `application/manifest+json${text}`,
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': `application/xml${text}`,
  '.zip': 'application/zip',
}

const compressible = /\.(html|m?js|css|json|svg|arrow|map|txt|xml|csv|md|webmanifest)$/

/**
 * The media type for a file, with the charset for text.
 *
 * @param {string} file a name or path
 * @returns {string} `application/octet-stream` when the ending is unknown
 * @example mediaTypeOf('engine.wasm') // 'application/wasm'
 */
export function mediaTypeOf(file) {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Whether a `.br` or `.gz` beside the file may be sent in its place. Not so for a `.gz` or `.wasm` itself:
 * those are asked for by name and opened by the page.
 *
 * @param {string} file a name or path
 * @returns {boolean}
 */
export function isCompressible(file) {
  return compressible.test(file)
}
