import { megabytes, type Trouble } from './source-file.ts'
import { type ZipEntry, zipEntries } from './zip-index.ts'

/** The most bytes that a workbook may hold, as a file. A million rows of outcomes take some thirty. */
const MOST_PACKED = 100_000_000
/** The most bytes that it may hold when inflated: what can be read in seconds, and kept. */
export const MOST_INFLATED = 250_000_000
const MOST_ENTRIES = 10_000
/** What grows more than so many times, and beyond so many bytes, is made to harm. */
const MOST_GROWTH = 100
const SAFE_BYTES = 20_000_000

/** The names of files that a spreadsheet program keeps its workbooks under, of this format and of others. */
export const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i
const MACRO_NAME = /\.(?:xlsm|xltm)$/i
/** Visual Basic, and the macro sheets of the nineties that still run. */
const MACRO_ENTRY = /(?:^|\/)(?:vbaproject\.bin$|macrosheets\/)/i

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Whether an OLE container holds an encrypted workbook: the entry's name stands there in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean => {
  const name = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((byte, nth) => bytes[at + 2 * nth] === byte)) return true
  return false
}

/** Why an archive is too large to unpack, by what it says of itself; `undefined` where it may be tried. */
export const sizeTrouble = (entries: readonly ZipEntry[], packed: number): Trouble | undefined => {
  const inflated = entries.reduce((sum, { size }) => sum + size, 0)
  if (inflated > MOST_INFLATED)
    return { reason: 'workbookInflates', words: megabytes(inflated, MOST_INFLATED) }
  const growth = Math.round(inflated / packed)
  if (entries.length > MOST_ENTRIES || (inflated > SAFE_BYTES && growth > MOST_GROWTH))
    return { reason: 'workbookBomb', words: { growth: String(growth), entries: String(entries.length) } }
  // Says that it is nothing, and is something: no honest writer's.
  return entries.some(({ packed, size }) => size === 0 && packed > 2)
    ? { reason: 'workbookBroken' }
    : undefined
}

/**
 * Why a file can't be read as a workbook, found without inflating any of it; `undefined` where it may be tried: too
 * large a file, the old format, a password, another format, a bomb, macros.
 *
 * @example workbookTrouble('plan.xlsm', bytes) // { reason: 'workbookMacros' }
 */
export const workbookTrouble = (name: string, bytes: Uint8Array): Trouble | undefined => {
  if (bytes.length > MOST_PACKED)
    return { reason: 'workbookTooLarge', words: megabytes(bytes.length, MOST_PACKED) }
  if (bytes.length === 0) return { reason: 'empty' }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { reason: isLocked(bytes) ? 'workbookLocked' : 'workbookOld' }
  if (!startsWith(bytes, 0x50, 0x4b)) return { reason: 'notWorkbook' }
  const entries = zipEntries(bytes)
  if (entries === undefined) return { reason: 'workbookBroken' }
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()))
  if (names.has('content.xml') || names.has('xl/workbook.bin')) return { reason: 'workbookOther' }
  if (!names.has('[content_types].xml')) return { reason: 'notWorkbook' }
  if (MACRO_NAME.test(name) || entries.some((entry) => MACRO_ENTRY.test(entry.name)))
    return { reason: 'workbookMacros' }
  return sizeTrouble(entries, bytes.length)
}
