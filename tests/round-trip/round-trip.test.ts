import { type Model, type RawTable, rowsOf, TABLE_KEYS } from '@rodtrad/core'
import { openWorkbooks, readModel, writeCsv, writeJson, type Written } from '@rodtrad/io'
import { writeXlsx } from '@rodtrad/io/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileSource, type JsonSource } from './arbitrary-source.ts'

type Loose = Readonly<Record<string, unknown>> & { readonly extra?: readonly (readonly [string, unknown])[] }

const byHeader = (cells: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] =>
  cells.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const unknownOf = ({ name, columns, rows, single }: RawTable): unknown => ({
  name,
  single,
  rows: rows
    .map((cells) => byHeader(columns.map((column, at) => [column, cells[at]] as const)))
    .map((cells) => cells.filter(([, value]) => !isBlank(value)))
    .filter((cells) => cells.length > 0),
})

/** What a model says, whatever file it came from. The order of unknown columns says nothing. */
const contentOf = (model: Model): unknown => ({
  rows: TABLE_KEYS.map((key) =>
    (rowsOf(model, key) as readonly unknown[] as readonly Loose[]).map((row) =>
      row.extra === undefined ? row : { ...row, extra: byHeader(row.extra) },
    ),
  ),
  unknown: model.unknownTables.map(unknownOf),
})

const modelOf = (files: Parameters<typeof readModel>[0]): Model => {
  const { model, findings } = readModel(files)
  if (!model) throw new Error(`unreadable: ${JSON.stringify(findings.slice(0, 3))}`)
  return model
}

/** As the bytes that a file would hold. */
const stored = ({ files }: Written): { name: string; bytes: Uint8Array }[] =>
  files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))

const fromJson = (source: JsonSource): Model => modelOf([{ name: 'plan.json', text: JSON.stringify(source) }])

describe('read → write → read', () => {
  it('is the identity through JSON', () => {
    fc.assert(
      fc.property(hostileSource({ beyondCsv: true }), (source) => {
        const model = fromJson(source)
        const written = writeJson(model)
        expect(contentOf(modelOf(stored(written)))).toEqual(contentOf(model))
        expect(written.losses).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is the identity through CSV, and nothing is lost', () => {
    fc.assert(
      fc.property(hostileSource(), (source) => {
        const model = fromJson(source)
        const written = writeCsv(model)
        const again = modelOf(stored(written))
        fc.pre(written.losses.length === 0)
        expect(contentOf(again)).toEqual(contentOf(model))
      }),
      { numRuns: 200 },
    )
  })

  it('is the identity through a workbook, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(hostileSource({ beyondCsv: true, flat: true }), async (source) => {
        const model = fromJson(source)
        const { bytes, losses } = await writeXlsx(model)
        const again = modelOf(await openWorkbooks([{ name: 'plan.xlsx', bytes }]))
        fc.pre(losses.length === 0)
        expect(contentOf(again)).toEqual(contentOf(model))
      }),
      { numRuns: 50 },
    )
  })
})
