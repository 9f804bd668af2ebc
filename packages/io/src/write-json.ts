import { type Model, type RawTable, type TableKey, TABLES } from '@rodtrad/core'
import { numbered } from './extra-columns.ts'
import { type LooseRow, looseRowsOf, writtenTables } from './loose-rows.ts'
import { countLosses, type LossCount } from './loss.ts'
import type { Written } from './written.ts'

type Entry = readonly [key: string, value: unknown]

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

/** An object of entries, in their order: a JavaScript object would put keys like `2024` first. */
const objectText = (entries: readonly Entry[]): string =>
  entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${indented(JSON.stringify(value, null, 2), '  ')}`).join(',\n')}\n}`

const arrayText = (objects: readonly string[]): string =>
  objects.length === 0 ? '[]' : `[\n${objects.map((text) => `  ${indented(text, '  ')}`).join(',\n')}\n]`

/** Gives the second of two equal keys a number: an object has room for one. */
const apart = (entries: readonly Entry[], table: string, losses: LossCount): readonly Entry[] => {
  const taken = new Set(entries.map(([key]) => key))
  if (taken.size === entries.length) return entries
  return numbered(entries).map(({ header, nth, value }) => {
    if (nth === 0) return [header, value]
    let number = nth + 1
    while (taken.has(`${header} (${number})`)) number++
    taken.add(`${header} (${number})`)
    losses.add(table, 'repeatedHeader')
    return [`${header} (${number})`, value]
  })
}

const rowText = (key: TableKey, row: LooseRow, losses: LossCount): string => {
  const known = [...Object.keys(TABLES[key].fields), 'illustrative']
  const entries = known.flatMap((column): Entry[] =>
    row[column] === undefined ? [] : [[column, row[column]]],
  )
  return objectText(row.extra === undefined ? entries : [...entries, ...apart(row.extra, key, losses)])
}

const unknownText = ({ name, columns, rows, single }: RawTable, losses: LossCount): string => {
  if (single) return JSON.stringify(rows[0]?.[0] ?? null, null, 2)
  const entriesOf = (cells: readonly unknown[]): readonly Entry[] =>
    columns.flatMap((column, at): Entry[] => (isEmpty(cells[at]) ? [] : [[column, cells[at]]]))
  return arrayText(rows.map((cells) => objectText(apart(entriesOf(cells), name, losses))))
}

/**
 * Writes a model as one JSON source, in the canonical form: English keys and codes in the order of the format, two
 * spaces, `plan` an object, every other table an array, lists as arrays. Unknown columns and keys come last, in
 * their own types. Reading the file gives the same rows.
 *
 * @example writeJson(model, 'plan.json').files[0]?.text
 */
export const writeJson = (model: Model, name = 'plan.json'): Written => {
  const losses = countLosses()
  const keys = writtenTables(model)
  const known = keys.map((key): readonly [string, string] => {
    const texts = looseRowsOf(model, key).map((row) => rowText(key, row, losses))
    return [key, key === 'plan' ? (texts[0] ?? '{}') : arrayText(texts)]
  })
  const unknown = model.unknownTables.map((table): readonly [string, string] => [
    table.name,
    unknownText(table, losses),
  ])
  const members = [...known, ...unknown].map(
    ([key, text]) => `  ${JSON.stringify(key)}: ${indented(text, '  ')}`,
  )
  const rows = keys.reduce((sum, key) => sum + looseRowsOf(model, key).length, 0)
  return { files: [{ name, text: `{\n${members.join(',\n')}\n}\n`, rows }], losses: losses.all() }
}
