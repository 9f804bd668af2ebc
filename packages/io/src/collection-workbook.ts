import { type Field, fieldsOf, type Model, type TableKey, TABLES } from '@rodtrad/core'
import { writeXlsx as packXlsx, type WriteSheet } from 'hucre/xlsx'
import { cellText, type TextContext, textContextOf } from './cell-text.ts'
import {
  type AskedOf,
  type AskedRow,
  askedRows,
  type AskedWhen,
  sayerOf,
  titlesOf,
} from './collection-asked.ts'
import { type BaseRow, baseSheet } from './collection-base.ts'
import { dropDownOf } from './drop-down.ts'
import { type LooseRow, looseRowsOf } from './loose-rows.ts'
import said from './messages/collection.json' with { type: 'json' }
import { ROW_KEYS, rowKeysOf } from './row-keys.ts'
import { type DraftColumn, type SheetDraft, sheetOf } from './sheet-draft.ts'
import { bold, heightsOf, PAGE, TITLE_SIZE, WRAP } from './sheet-look.ts'
import { GUIDE } from './sheet-name.ts'
import { sheetText } from './sheet-text.ts'
import { fieldValue, formOf } from './sheet-value.ts'

/** The columns that an organ fills, of each table. */
const FILLED = {
  outcomes: ['value', 'status', 'source'],
  assessments: [
    'rating',
    'trend',
    'reasoning',
    'conditions',
    'phase',
    'progress',
    'action',
    'actionOwner',
    'actionDue',
  ],
  positions: ['stance', 'risk', 'opportunity', 'conditions', 'handling', 'reasoning'],
} as const satisfies Partial<Record<TableKey, readonly string[]>>

type CollectedTable = keyof typeof FILLED

const words = said.columns

/** What the given columns of each sheet say, before those to fill. */
const ABOUT: Readonly<Record<CollectedTable, readonly DraftColumn[]>> = {
  outcomes: [
    { header: words.title, form: 'text', given: true },
    { header: words.whose, form: 'text', given: true },
    { header: words.unit, form: 'text', given: true },
    { header: words.goals, form: 'text', given: true, width: 40 },
    { header: words.lastPeriod, form: 'text', given: true },
    { header: words.last, form: 'number', given: true },
    { header: words.target, form: 'text', given: true },
  ],
  assessments: [
    { header: words.goalTitle, form: 'text', given: true, width: 45 },
    { header: words.goalKind, form: 'text', given: true },
    { header: words.owner, form: 'text', given: true },
    { header: words.before, form: 'text', given: true },
  ],
  positions: [
    { header: words.subject, form: 'text', given: true, width: 45 },
    { header: words.subjectKind, form: 'text', given: true },
  ],
}

/** Room for words, in characters; and for the guide's sentences. */
const TEXT_WIDTH = 45
const GUIDE_WIDTH = 110

const fill = (sentence: string, by: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => by[name] ?? place)

/** The definitions of some of a table's columns, by their keys. */
const fieldsNamed = (
  table: CollectedTable,
  names: readonly string[],
): readonly (readonly [string, Field])[] => {
  const fields = fieldsOf(table)
  return names.flatMap((name) => {
    const field = fields[name]
    return field === undefined ? [] : [[name, field] as const]
  })
}

const sheetDraft = (
  model: Model,
  table: CollectedTable,
  asked: readonly AskedRow[],
  known: (row: LooseRow) => LooseRow,
  context: TextContext,
): SheetDraft => {
  const say = sayerOf(model)
  const filled = fieldsNamed(table, FILLED[table])
  const keys = fieldsNamed(table, ROW_KEYS[table])
  return {
    name: TABLES[table].name,
    protect: true,
    frozenColumns: 1,
    columns: [
      ...ABOUT[table].map((column) => ({ ...column, header: sheetText(say(column.header)) })),
      ...filled.map(([, { header, cell }]): DraftColumn => ({
        header,
        form: formOf(cell),
        choose: dropDownOf(cell, model),
        ...(cell.holds === 'text' && table !== 'outcomes' ? { width: TEXT_WIDTH } : { width: 16 }),
      })),
      ...keys.map(([, { header, cell }]): DraftColumn => ({ header, form: formOf(cell), given: true })),
    ],
    rows: asked.map(({ about, row }) => {
      const has = known(row)
      return [
        ...about.map((value) => (typeof value === 'string' ? sheetText(value) || null : value)),
        ...filled.map(([name, { cell }]) => fieldValue(cell, has[name], context)),
        ...keys.map(([name, { cell }]) => fieldValue(cell, row[name], context)),
      ]
    }),
  }
}

/** The rows of a table by their keys; of several the last. */
const rowFinder = (model: Model, table: CollectedTable): ((row: LooseRow) => LooseRow) => {
  const known = new Map(
    looseRowsOf(model, table).map((row) => [rowKeysOf(table, row, model.plan).join('\0'), row]),
  )
  return (row) => known.get(rowKeysOf(table, row, model.plan).join('\0')) ?? {}
}

const guide = (model: Model, asked: AskedOf, { period, asOf }: AskedWhen): WriteSheet => {
  const say = sayerOf(model)
  const by = {
    organ: titlesOf(model)(asked.organisation),
    period,
    municipality: model.plan.municipality,
    asOf,
    outcomes: String(asked.outcomes.length),
    assessments: String(asked.assessments.length),
    positions: String(asked.positions.length),
  }
  const lines = [said.about, ...said.lines, said.filled].map((line) => fill(say(line), by))
  const rows = [[said.title], ...lines.map((line) => [sheetText(line)])]
  return {
    name: GUIDE,
    columns: [{ width: GUIDE_WIDTH, style: { alignment: WRAP } }],
    rowDefs: new Map(heightsOf(rows, [GUIDE_WIDTH])),
    rows,
    cells: new Map([
      ['0,0', { style: { font: bold(TITLE_SIZE) } }],
      ['1,0', { style: { font: bold(), alignment: WRAP } }],
    ]),
    protection: { sheet: true },
    pageSetup: PAGE,
  }
}

/** The plan's own scale, with what its words mean; nothing where it has none. */
const scale = (model: Model): readonly SheetDraft[] =>
  model.ratings.length === 0
    ? []
    : [
        {
          name: TABLES.ratings.name,
          protect: true,
          columns: (['word', 'means', 'definition'] as const).map((name): DraftColumn => ({
            header: TABLES.ratings.fields[name].header,
            form: 'text',
            given: true,
          })),
          rows: model.ratings.map(({ word, means, definition }) => [
            sheetText(word),
            TABLES.ratings.fields.means.cell.codes[means],
            definition === undefined ? null : sheetText(definition),
          ]),
        },
      ]

/**
 * The workbook in which an organ reports for a period: its indicators with the last outcome and the target, its goals
 * to assess by the plan's own scale, the riktningsmål and omvärldsfaktorer to relate to. What is given is grey and
 * locked; what the source already has for the period stands in the cells to fill. A hidden sheet remembers what was
 * there, so that a merge can tell what has changed on either side.
 *
 * @example await collectionWorkbook(model, collection(question, organ), { period, asOf })
 */
export const collectionWorkbook = async (
  model: Model,
  asked: AskedOf,
  when: AskedWhen,
): Promise<Uint8Array> => {
  const context = textContextOf(model)
  const rows = askedRows(model, asked, when, context)
  const base: BaseRow[] = []
  const drafts = (Object.keys(FILLED) as CollectedTable[]).map((table) => {
    const known = rowFinder(model, table)
    const filled = fieldsNamed(table, FILLED[table])
    for (const { row } of rows[table]) {
      const has = known(row)
      const values = filled.flatMap(([name, { cell }]): [string, string][] =>
        has[name] === undefined ? [] : [[name, cellText(cell, has[name], context)]],
      )
      base.push({ table, keys: rowKeysOf(table, row, model.plan), values: Object.fromEntries(values) })
    }
    return sheetDraft(model, table, rows[table], known, context)
  })
  const { municipality, code } = model.plan
  const book = { municipality, code, organisation: asked.organisation }
  return packXlsx({
    sheets: [guide(model, asked, when), ...[...drafts, ...scale(model), baseSheet(base, book)].map(sheetOf)],
    properties: {
      title: sheetText(`${titlesOf(model)(asked.organisation)} ${when.period}`),
      creator: 'Röda tråden',
      modified: new Date(0),
    },
  })
}
