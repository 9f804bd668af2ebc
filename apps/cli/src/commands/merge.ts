import { extname } from 'node:path'
import { statedOf } from '@rodtrad/analysis'
import { type Finding, hasFormFault } from '@rodtrad/core'
import { mayBeForced, type Merged, mergeTables, openWorkbooks, readSource } from '@rodtrad/io'
import type { Answer, Asking, Command } from '../command.ts'
import type { Block } from '@rodtrad/io/document'
import { cellOf } from '../document/to-csv.ts'
import { findingLines, formFaults } from '../findings.ts'
import { headingOf } from '../heading.ts'
import { listed } from '../listed.ts'
import { countsOf, type MergeCounts, mergeBlocks, rowName } from '../merge-text.ts'
import { say, sayCount } from '../messages.ts'
import type { TargetFormat } from '../options.ts'
import { readFiles } from '../read-files.ts'
import { type StoredSource, storeSource } from '../store-source.ts'

const COLUMNS = ['table', 'id', 'column', 'before', 'after', 'base', 'what', 'file', 'row', 'why'] as const

/** The format that the ending of `--out` stands for: a folder where it is none. */
const targetOf = (out: string): TargetFormat => {
  const ending = extname(out).toLowerCase()
  return ending === '.json' ? 'json' : ending === '.xlsx' ? 'xlsx' : 'csv'
}

/** The workbook can't be read, or what it says can't stand in a source: why, on stderr. */
const unusable = (asking: Asking, findings: readonly Finding[], why?: string): Answer => {
  const { language, messages, question } = asking
  const faults = formFaults(findings)
  return {
    json: () => ({ ...statedOf(question), rows: [], counts: countsOf([]) }),
    rows: () => ({ columns: COLUMNS, rows: [] }),
    blocks: () => [
      headingOf(asking, messages.merge.title),
      { kind: 'paragraph', text: why ?? messages.merge.unusable },
    ],
    notes: [
      ...(why === undefined ? [] : [why]),
      ...(faults.length === 0 ? [] : findingLines(faults, language, messages)),
    ],
    exitCode: 2,
    usesOut: true,
  }
}

/** What a reader should know besides the rows. */
const notesOf = (
  { options, messages, language }: Asking,
  { rows, findings, remembers, ignored }: Merged,
  counts: MergeCounts,
  read: readonly Finding[],
): readonly string[] => {
  const { merge: m } = messages
  const open = rows.filter(({ why }) => mayBeForced(why)).length
  const shut = counts.conflict - open
  const told = [...read, ...findings].filter(({ severity }) => severity !== 'info')
  return [
    ...(told.length === 0 ? [] : findingLines(told, language, messages)),
    ...(remembers ? [] : [m.noMemory]),
    ...(ignored.length === 0 ? [] : [say(m.ignored, { names: listed(ignored, messages) })]),
    ...(open === 0 ? [] : [sayCount(options.force ? m.forced : m.kept, open)]),
    ...(shut === 0 ? [] : [sayCount(m.shut, shut)]),
    ...(options.out === undefined && counts.added + counts.changed + counts.conflict > 0
      ? [m.notWritten]
      : []),
  ]
}

const answerOf = (
  asking: Asking,
  merged: Merged,
  counts: MergeCounts,
  stored: StoredSource | undefined,
  read: readonly Finding[],
): Answer => ({
  json: () => ({
    ...statedOf(asking.question),
    rows: merged.rows.map((row) => ({ ...row, id: rowName(row) })),
    counts,
    ...(stored ?? {}),
  }),
  rows: () => ({
    columns: COLUMNS,
    rows: merged.rows.map((row) => [
      row.table,
      rowName(row),
      row.column,
      cellOf(row.before),
      cellOf(row.after),
      row.base,
      row.what,
      row.file,
      row.row,
      row.why,
    ]),
  }),
  blocks: (): readonly Block[] => mergeBlocks(asking, merged.rows, counts, stored),
  notes: notesOf(asking, merged, counts, read),
  usesOut: true,
})

/** `rodtrad merge SOURCE WORKBOOK`: what a filled workbook adds to the source, changes in it, and says against it. */
export const mergeCommand: Command = async (asking, [given = '']) => {
  const { model, options, effects, messages } = asking
  const { source, findings } = readSource(await openWorkbooks(readFiles(given, effects).files))
  const merged = mergeTables(model, source.tables, { force: options.force })
  const { otherMunicipality: other } = merged
  if (other !== undefined)
    return unusable(
      asking,
      findings,
      say(messages.merge.otherMunicipality, { other, own: model.plan.municipality }),
    )
  if (hasFormFault(findings) || merged.model === undefined)
    return unusable(asking, [...findings, ...merged.findings])
  const { out } = options
  const stored =
    out === undefined
      ? undefined
      : await storeSource(merged.model, options.to ?? targetOf(out), options, effects)
  return answerOf(asking, merged, countsOf(merged.rows), stored, findings)
}
