import type { Field, Fields } from './field.ts'
import { type Finding, findingOf, type Place, shown } from './finding.ts'
import { normalOf } from './normal.ts'
import type { RawTable } from './raw.ts'
import { ILLUSTRATIVE } from './schema.ts'

/** A column of a raw table: the field that its header means, or none that the format knows. */
export interface Column {
  readonly key: string | undefined
  readonly header: string
  readonly field: Field | undefined
}

/** What the headers of a raw table mean, by the fields' Swedish headers and English keys. */
export const columnsOf = (fields: Fields, raw: RawTable): readonly Column[] => {
  const known = new Map<string, readonly [string, Field]>()
  for (const entry of [...Object.entries(fields), ['illustrative', ILLUSTRATIVE] as const]) {
    known.set(normalOf(entry[1].header), entry)
    known.set(normalOf(entry[0]), entry)
  }
  return raw.columns.map((header) => {
    const [key, field] = known.get(normalOf(header)) ?? []
    return { key, header, field }
  })
}

/** Whether any row has something under a header that is blank. */
const isUsed = (raw: RawTable, column: number): boolean =>
  raw.rows.some((cells) => cells[column] !== undefined && cells[column] !== null && cells[column] !== '')

/** What is wrong or worth knowing of the headers: repeated, unknown and missing ones. */
export const columnFindings = (
  fields: Fields,
  columns: readonly Column[],
  raw: RawTable,
  place: Place,
): readonly Finding[] => {
  const keys = new Set<string>()
  const findings: Finding[] = []
  columns.forEach(({ key, header }, index) => {
    const column = header.trim() === '' ? `#${index + 1}` : shown(header)
    if (key === undefined) {
      if (header.trim() !== '' || isUsed(raw, index))
        findings.push(findingOf('RT011', { ...place, column }, { column }))
    } else if (keys.has(key)) findings.push(findingOf('RT009', { ...place, column }, { column }))
    else keys.add(key)
  })
  if (raw.headless) return findings
  for (const [key, { required, header }] of Object.entries(fields))
    if (required && !keys.has(key))
      findings.push(findingOf('RT003', { ...place, column: key }, { column: header, key }))
  return findings
}
