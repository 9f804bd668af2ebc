import { type Cell, type Fields, normalOf, TABLE_KEYS, type TableKey, TABLES } from '@rodtrad/core'
import fc from 'fast-check'

/** A JSON source: `plan` an object, every other table an array. */
export type JsonSource = Readonly<Record<string, unknown>>

export interface HostileOptions {
  /** Also what CSV can't carry: NUL, half surrogate pairs, numbers and objects in unknown columns. */
  readonly beyondCsv?: boolean
  /** Of that, no objects and lists: what a workbook carries. */
  readonly flat?: boolean
}

const HOSTILE = [
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '+46 303 33 00 00',
  '-',
  '- en punkt',
  "'=citerat",
  "''",
  '@summa',
  '\tflik',
  '-5',
  '"',
  '""',
  '"a";"b"',
  'a;b|c',
  'a,b\tc',
  'två\nrader',
  'två\r\nrader',
  'slut\r',
  '\nslut\n',
  ' kant ',
  '\ufeffbom',
  '\u00a0',
  '👩‍👩‍👧 och 🇸🇪',
  'mål i NFD: ma\u030al',
  '＝full',
  '1 234,5',
  '2025-02-30',
  'null',
  '{{mall}}',
] as const

/** Texts that files, spreadsheets and programs have stumbled over. */
export const hostileText = ({ beyondCsv = false }: HostileOptions): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({
        unit: fc.constantFrom(';', '|', ',', '"', "'", '=', '\n', '\r', ' ', '\t', '-', '+', '@', 'a'),
        maxLength: 8,
      }),
      ...(beyondCsv ? [fc.constantFrom('\0', 'a\0b', '\ud800', 'x\udc00')] : []),
    )
    .filter((text) => beyondCsv || !text.includes('\0'))

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0.1 + 0.2, 1e21, 5e-324, -0),
)
const year = fc.integer({ min: 1000, max: 9999 })
const two = (part: number): string => String(part).padStart(2, '0')
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`)
const period = fc
  .tuple(year, fc.constantFrom('', '-T1', '-T3', '-Q4', '-01', '-12'))
  .map(([y, part]) => `${y}${part}`)

const cellOf = (cell: Cell, text: fc.Arbitrary<string>, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const filled = text.filter((each) => each.trim() !== '')
  switch (cell.holds) {
    case 'text':
    case 'rating':
      return cell.holds === 'text'
        ? filled
        : fc.constantFrom('attained', 'uppfyllt', 'Delvis', 'not_assessed')
    case 'id':
    case 'reference':
      return ids
    case 'references':
      return fc.array(ids, { maxLength: 3 })
    case 'texts':
      return fc.array(filled, { maxLength: 3 })
    case 'code':
      return fc.constantFrom(...Object.keys(cell.codes), ...Object.values(cell.codes))
    case 'codes':
      return fc.array(fc.constantFrom(...Object.keys(cell.codes)), { maxLength: 3 })
    case 'number':
      return number.filter(
        (value) =>
          value > (cell.above ?? -Infinity) &&
          value >= (cell.least ?? -Infinity) &&
          value <= (cell.most ?? Infinity),
      )
    case 'boolean':
      return fc.boolean()
    case 'day':
      return day
    case 'period':
      return period
    case 'year':
      return year
    case 'pairs':
      return fc.array(
        text.map((value) => `nyckel=x${value.replaceAll(/[\n\r\u2028\u2029]/g, '')}`),
        { maxLength: 2 },
      )
    case 'spans':
      return fc.constant(['2023-01-01/2026-12-31', '2027/2030'])
  }
}

/**
 * A key of an object. Not with a backslash: once it has seen a key `a\`, V8's JSON.parse takes a key that it should read
 * as `a` and a line break (written `"a\n"`) for that one. Seen in Node 24; nothing in the product can tell.
 */
const keyOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => text.filter((key) => !key.includes('\\'))

/** Unknown columns: any header that the table doesn't know. */
const extraOf = (
  fields: Fields,
  text: fc.Arbitrary<string>,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const known = new Set(
    Object.entries(fields).flatMap(([key, { header }]) => [normalOf(key), normalOf(header)]),
  )
  const header = fc
    .oneof(keyOf(text), fc.constantFrom('2024', 'egen kolumn', '__proto__', 'constructor', ''))
    .filter((name) => !known.has(normalOf(name)) && !['illustrativ', 'illustrative'].includes(normalOf(name)))
  return fc
    .array(fc.tuple(header, value), { maxLength: 2 })
    .map((entries) => Object.fromEntries(entries) as Readonly<Record<string, unknown>>)
}

const rowOf = (
  table: TableKey,
  options: HostileOptions,
  ids: fc.Arbitrary<string>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const fields: Fields = TABLES[table].fields
  const text = hostileText(options)
  const together: readonly string[] =
    table === 'targets' ? ['value'] : table === 'positions' ? ['analysis'] : []
  const entries = Object.entries(fields).map(([key, { cell, required }]) => {
    const holds = cellOf(cell, text, ids)
    return [key, required || together.includes(key) ? holds : fc.option(holds, { nil: undefined })] as const
  })
  const own = fc.record(Object.fromEntries<fc.Arbitrary<unknown>>(entries))
  const deep = options.flat ? fc.oneof(fc.integer(), fc.boolean()) : fc.jsonValue({ maxDepth: 3 })
  const value = options.beyondCsv ? fc.oneof(text, deep) : text
  const marks = fc.record({ illustrative: fc.option(fc.boolean(), { nil: undefined }) })
  return fc
    .tuple(own, marks, extraOf(fields, text, value))
    .map(([row, mark, extra]) => ({ ...row, ...mark, ...extra }))
}

/**
 * Random sources with every table and column of the format, hostile texts and ids in them, unknown columns and
 * tables. References hit and miss alike.
 */
export const hostileSource = (options: HostileOptions = {}): fc.Arbitrary<JsonSource> => {
  const text = hostileText(options)
  const isId = (id: string): boolean => id.trim() !== ''
  const pool = fc.uniqueArray(text.filter(isId), {
    minLength: 40,
    maxLength: 60,
    selector: (id) => id.trim(),
  })
  return pool.chain((ids) => {
    let next = 0
    const reference = fc.constantFrom(...ids)
    const tables = TABLE_KEYS.map((key) => {
      const row = rowOf(key, options, reference)
      if (key === 'plan') return [key, row] as const
      const hasIds = Object.hasOwn(TABLES[key].fields, 'id')
      // Ids are unique over all tables: each table takes the next few of the pool.
      const own = hasIds ? ids.slice(next, (next += 3)) : []
      const rows = fc
        .array(row, { maxLength: 3 })
        .map((some) => (hasIds ? some.map((each, at) => ({ ...each, id: own[at] })) : some))
      return [key, rows] as const
    })
    const unknownRows = fc.array(fc.dictionary(keyOf(text), text, { minKeys: 1, maxKeys: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    const unknownName = keyOf(text).filter(
      (name) => isId(name) && !TABLE_KEYS.some((key) => namesTable(key, name)),
    )
    return fc
      .tuple(
        fc.record(Object.fromEntries<fc.Arbitrary<unknown>>(tables)),
        fc.dictionary(unknownName, unknownRows, { maxKeys: 2 }),
      )
      .map(([known, unknown]) => ({ ...unknown, ...known }))
  })
}

const namesTable = (key: TableKey, name: string): boolean =>
  normalOf(name) === normalOf(key) || normalOf(name) === normalOf(TABLES[key].name)
