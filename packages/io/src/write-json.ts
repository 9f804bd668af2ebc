import { type Model, type RawTable, type TableKey, TABLES } from '@rodtrad/core'
import { numbered } from './extra-columns.ts'
import { type LooseRow, looseRowsOf, writtenTables } from './loose-rows.ts'
import { countLosses, type LossCount } from './loss.ts'
import type { Written } from './written.ts'

type Entry<T = unknown> = readonly [key: string, value: T]

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/** A JSON value on its own lines, those after the first moved in by `pad`. */
const valueText = (value: unknown, pad: string): string =>
  typeof value === 'object'
    ? JSON.stringify(value, null, 2).replaceAll('\n', `\n${pad}`)
    : JSON.stringify(value)

/** An object of entries, in their order: a JavaScript object would put keys like `2024` first. */
const objectText = (entries: readonly Entry[], pad: string): string => {
  if (entries.length === 0) return '{}'
  const inner = `${pad}  `
  const members = entries.map(([key, value]) => `${inner}${JSON.stringify(key)}: ${valueText(value, inner)}`)
  return `{\n${members.join(',\n')}\n${pad}}`
}

const arrayText = (objects: readonly string[]): string =>
  objects.length === 0 ? '[]' : `[\n    ${objects.join(',\n    ')}\n  ]`

/** Gives the second of two equal keys a number: an object has room for one. */
const apart = <T>(entries: readonly Entry<T>[], table: string, losses: LossCount): readonly Entry<T>[] => {
  const taken = new Set(entries.map(([key]) => key))
  if (taken.size === entries.length) return entries
  return numbered(entries).map(({ header, nth, value }): Entry<T> => {
    if (nth === 0) return [header, value]
    let number = nth + 1
    while (taken.has(`${header} (${number})`)) number++
    taken.add(`${header} (${number})`)
    losses.add(table, 'repeatedHeader')
    return [`${header} (${number})`, value]
  })
}

const rowTexts = (key: TableKey, rows: readonly LooseRow[], losses: LossCount): readonly string[] => {
  const known = [...Object.keys(TABLES[key].fields), 'illustrative']
  const pad = key === 'plan' ? '  ' : '    '
  return rows.map((row) => {
    const entries: Entry[] = []
    for (const column of known) if (row[column] !== undefined) entries.push([column, row[column]])
    return objectText(row.extra === undefined ? entries : [...entries, ...apart(row.extra, key, losses)], pad)
  })
}

const unknownText = ({ name, columns, rows, single }: RawTable, losses: LossCount): string => {
  if (single) return valueText(rows[0]?.[0] ?? null, '  ')
  const entriesOf = (cells: readonly unknown[]): readonly Entry[] =>
    columns.flatMap((column, at): Entry[] => (isEmpty(cells[at]) ? [] : [[column, cells[at]]]))
  if (rows.length === 0) losses.add(name, 'emptyTable')
  return arrayText(rows.map((cells) => objectText(apart(entriesOf(cells), name, losses), '    ')))
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
  const known = keys.map((key): Entry<string> => {
    const texts = rowTexts(key, looseRowsOf(model, key), losses)
    return [key, key === 'plan' ? (texts[0] ?? '{}') : arrayText(texts)]
  })
  const unknown = model.unknownTables.map((table): Entry<string> => [table.name, unknownText(table, losses)])
  const members = apart([...known, ...unknown], '', losses).map(
    ([key, text]) => `  ${JSON.stringify(key)}: ${text}`,
  )
  const rows = keys.reduce((sum, key) => sum + looseRowsOf(model, key).length, 0)
  return { files: [{ name, text: `{\n${members.join(',\n')}\n}\n`, rows }], losses: losses.all() }
}
