import { diff, type Diff, statedOf } from '@rodtrad/analysis'
import { describe, type Finding, findingRow, type Language } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import { type Side, type Sides, sidesOf } from '../diff/sides.ts'
import { diffBlocks } from '../diff/text.ts'
import { cellOf, type Rows } from '../document/to-csv.ts'
import { findingLines, structureFindings } from '../findings.ts'

const COLUMNS = [
  'what',
  'table',
  'id',
  'title',
  'column',
  'kind',
  'organisation',
  'before',
  'after',
  'statusBefore',
  'statusAfter',
] as const

type DiffRow = Readonly<Partial<Record<(typeof COLUMNS)[number], unknown>>>

/** Every difference as a row of one table. */
const rowsOf = (answer: Diff, language: Language): Rows => {
  const found = (what: string, findings: readonly Finding[]): readonly DiffRow[] =>
    findings.map((finding) => ({
      what,
      table: finding.place.table,
      id: finding.ids[0],
      kind: finding.code,
      title: describe(finding, language).message,
    }))
  const rows: readonly DiffRow[] = [
    ...answer.lost.map((id) => ({ what: 'lost', table: 'goals', id })),
    ...answer.coverage.map(({ goal, ...cell }) => ({ what: 'coverage', table: 'goals', id: goal, ...cell })),
    ...answer.attainment.map(({ goal, ...row }) => ({
      what: 'attainment',
      table: 'goals',
      id: goal,
      ...row,
    })),
    ...answer.measures.map(({ what, indicator, target, ...row }) => ({
      ...row,
      what: 'measure',
      table: target === null ? 'indicators' : 'targets',
      id: target ?? indicator,
      kind: what,
    })),
    ...answer.changed.map((change) => ({ what: 'changed', ...change })),
    ...answer.replaced.map((row) => ({
      what: 'replaced',
      table: row.table,
      id: row.new,
      title: row.newTitle,
      kind: row.reworded ? 'reworded' : 'kept',
      before: row.old,
      after: row.new,
    })),
    ...answer.added.map((row) => ({ what: 'added', ...row })),
    ...answer.removed.map((row) => ({ what: 'removed', ...row })),
    ...found('findingAdded', answer.findings.added),
    ...found('findingRemoved', answer.findings.removed),
  ]
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => cellOf(row[column]))) }
}

const statedSide = ({ source, changes, question }: Side): Readonly<Record<string, unknown>> => ({
  source,
  with: changes,
  ...statedOf(question),
})

/** The rows of a second source that the answer does without. */
const leftOut = (asking: Asking, { after }: Sides): readonly string[] => {
  const { columns } = after.question.graph
  if (after.source === asking.files.given || columns.model === undefined) return []
  const { question, findings } = after
  const faults = structureFindings({ ...asking, columns, model: columns.model, question, findings })
  const head = `${after.source}: ${asking.messages.notes.leftOut}`
  return faults.length === 0 ? [] : [head, ...findingLines(faults, asking.language, asking.messages)]
}

/** `rodtrad diff SOURCE [SOURCE2]`: what differs between two days, two sources, or a source and its changes. */
export const diffCommand: Command = async (asking, [second]) => {
  const sides = await sidesOf(asking, second)
  const { before, after } = sides
  const answer = diff(before.question, after.question, { before: before.findings, after: after.findings })
  const { language } = asking
  return {
    json: () => ({
      ...statedOf(after.question),
      from: statedSide(before),
      to: statedSide(after),
      ...answer,
      findings: {
        added: answer.findings.added.map((finding) => findingRow(finding, language)),
        removed: answer.findings.removed.map((finding) => findingRow(finding, language)),
      },
    }),
    rows: () => rowsOf(answer, language),
    blocks: () => diffBlocks(asking, sides, answer),
    notes: leftOut(asking, sides),
  }
}
