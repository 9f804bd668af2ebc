/** Content stamps: short hashes that tell whether what was made from files is still made from these. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The stamp of some files and folders: changes when a file's content or name does, and not with its times.
 *
 * @param {string} base the folder that the paths start from
 * @param {readonly string[]} paths files and folders; those that aren't there count as empty
 * @param {(path: string) => boolean} [skip] files and folders to leave out, by their path from `base`
 * @returns {string} 64 hexadecimal digits
 * @example stampOf(root, ['pnpm-lock.yaml'])
 */
export function stampOf(base, paths, skip = () => false) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = (path) => {
    const entries = list(join(base, path))
    if (entries === undefined)
      hash
        .update(`${path}\0`)
        .update(read(join(base, path)))
        .update('\0')
    else for (const name of entries) if (!skip(`${path}/${name}`)) add(`${path}/${name}`)
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/** @param {string} path */
function list(path) {
  try {
    return readdirSync(path).sort()
  } catch {
    return undefined
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return ''
  }
}

/**
 * What a stamp file holds.
 *
 * @param {string} file
 * @returns {string | undefined} undefined when there is none
 */
export function readStamp(file) {
  const text = String(read(file))
  return text === '' ? undefined : text
}
