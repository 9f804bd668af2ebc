/** Workbooks for tests: sheets given as rows of cells, or the parts of the package one by one. */
import { crc32, deflateRawSync } from 'node:zlib'

type Part = string | Uint8Array

/** How an archive's directory may say other than what is so. */
export interface Lies {
  /** The size that every part is said to have when inflated. */
  readonly size?: number
  /** So many more entries of nothing. */
  readonly empties?: number
}

const encoder = new TextEncoder()

const record = (
  length: number,
  fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[],
): Uint8Array => {
  const view = new DataView(new ArrayBuffer(length))
  for (const [at, value, bytes] of fields)
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
  return new Uint8Array(view.buffer)
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** A ZIP archive of some parts (APPNOTE.TXT 4.3), its directory as honest as the test wants. */
export const zipOf = (parts: Readonly<Record<string, Part>>, lies: Lies = {}): Uint8Array => {
  const locals: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let offset = 0
  const nothing = Array.from({ length: lies.empties ?? 0 }, (_, nth): [string, Part] => [`x/${nth}`, ''])
  for (const [name, part] of [...Object.entries(parts), ...nothing]) {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    const packed = new Uint8Array(deflateRawSync(bytes))
    const path = encoder.encode(name)
    const size = lies.size ?? bytes.length
    const shared = [crc32(bytes), packed.length, size, path.length] as const
    locals.push(
      record(30, [
        [0, 0x04034b50, 4],
        [8, 8, 2],
        [14, shared[0], 4],
        [18, shared[1], 4],
        [22, shared[2], 4],
        [26, shared[3], 2],
      ]),
      path,
      packed,
    )
    entries.push(
      record(46, [
        [0, 0x02014b50, 4],
        [10, 8, 2],
        [16, shared[0], 4],
        [20, shared[1], 4],
        [24, shared[2], 4],
        [28, shared[3], 2],
        [42, offset, 4],
      ]),
      path,
    )
    offset += 30 + path.length + packed.length
  }
  const count = entries.length / 2
  const directory = joined(entries)
  const end = record(22, [
    [0, 0x06054b50, 4],
    [8, count, 2],
    [10, count, 2],
    [12, directory.length, 4],
    [16, offset, 4],
  ])
  return joined([...locals, directory, end])
}

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A cell of a sheet: text, a number, a date as `{ day }`, or the XML inside its `<c>` with attributes. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly xml: string; readonly attributes?: string }
  | { readonly day: number }
  | { readonly percent: number }

const cellXml = (cell: TestCell, ref: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if ('day' in cell) return `<c r="${ref}" s="1"><v>${cell.day}</v></c>`
  if ('percent' in cell) return `<c r="${ref}" s="2"><v>${cell.percent}</v></c>`
  return `<c r="${ref}" ${cell.attributes ?? ''}>${cell.xml}</c>`
}

/** A sheet of a test's workbook. */
export interface TestSheet {
  readonly name: string
  readonly rows: readonly (readonly TestCell[])[]
  readonly merged?: readonly string[]
  readonly hidden?: boolean
}

const sheetXml = ({ rows, merged = [] }: TestSheet): string => {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`,
  )
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${SHEETS}"><sheetData>${body.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
}

/** The parts of a workbook's package, to be changed by the test before it is packed. */
export const partsOf = (sheets: readonly TestSheet[]): Record<string, Part> => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(
      ({ name, hidden }, nth) =>
        `<sheet name="${escapeXml(name)}" sheetId="${nth + 1}" r:id="s${nth}"${hidden === true ? ' state="hidden"' : ''}/>`,
    )
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets
    .map((_, nth) => `<Relationship Id="s${nth}" Type="${OFFICE}/worksheet" Target="worksheets/${nth}.xml"/>`)
    .join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${SHEETS}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
  ...Object.fromEntries(sheets.map((sheet, nth) => [`xl/worksheets/${nth}.xml`, sheetXml(sheet)])),
})

/** A workbook as bytes. */
export const workbookOf = (...sheets: readonly TestSheet[]): Uint8Array => zipOf(partsOf(sheets))

/** The least that a source must have, as sheets. */
export const PLAN: TestSheet = { name: 'plan', rows: [['kommun'], ['Provköping']] }
export const ORGANS: TestSheet = {
  name: 'organ',
  rows: [
    ['id', 'namn', 'typ'],
    ['kf', 'Kommunfullmäktige', 'kommunfullmaktige'],
  ],
}
export const GOALS: TestSheet = {
  name: 'mål',
  rows: [
    ['id', 'typ', 'titel'],
    ['r1', 'riktningsmal', 'Trygg uppväxt'],
  ],
}
