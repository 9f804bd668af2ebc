/** The chosen questions as a protocol takes them: as text to paste, and as a document. */
import type { Block, TableRow } from '@rodtrad/io/document'
import type { Words } from '../../i18n/words.ts'
import type { QuestionRow } from './by-organ.ts'

/** What the list is about. */
export interface ProtocolHead {
  readonly municipality: string
  readonly asOf: string
  readonly period: string
}

/** Whom the question is put to. */
export function toWhom(w: Words, { organisationName, organisation }: QuestionRow): string {
  return organisationName ?? organisation ?? w.t('oversight.own')
}

/** Who answers: the kommunstyrelse for what it prepares itself, else the role that the organ names. */
export function answersOf(w: Words, { board, organisation, manager }: QuestionRow): string {
  return board || organisation === null ? w.t('oversight.board') : (manager ?? '')
}

/** The list as plain text, to paste into any program: numbered, with the basis of each question. */
export function protocolText(w: Words, rows: readonly QuestionRow[], head: ProtocolHead): string {
  const questions = rows.map((row, at) => {
    const answers = answersOf(w, row)
    const about = [toWhom(w, row), answers, w.t('oversight.protocol.ground', { ground: row.ground })]
    return `${at + 1}. ${row.question}\n   ${about.filter((text) => text !== '').join(' · ')}`
  })
  return `${[titleOf(w, head), datesOf(w, head), ...questions, ...noteOf(w, rows)].join('\n\n')}\n`
}

/** The list as blocks of a document: in the order that was chosen, a table for each run of questions to one organ. */
export function protocolBlocks(w: Words, rows: readonly QuestionRow[], head: ProtocolHead): readonly Block[] {
  let number = 0
  const blocks = runsOf(rows).flatMap((run): readonly Block[] => [
    { kind: 'heading', text: toWhom(w, run[0]!) },
    {
      kind: 'table',
      columns: [
        { head: w.t('oversight.protocol.number'), align: 'right' },
        { head: w.t('oversight.protocol.question'), flexible: true },
        { head: w.t('oversight.protocol.basis'), flexible: true },
        { head: w.t('oversight.protocol.answers'), flexible: true },
        { head: w.t('oversight.protocol.by') },
      ],
      rows: run.map((row): TableRow => [String(++number), row.question, row.ground, answersOf(w, row), '']),
    },
  ])
  return [
    { kind: 'title', text: titleOf(w, head) },
    { kind: 'paragraph', text: datesOf(w, head) },
    { kind: 'paragraph', text: w.t('oversight.protocol.about') },
    ...blocks,
    ...noteOf(w, rows).map((text): Block => ({ kind: 'paragraph', text: [{ text, style: 'dim' }] })),
  ]
}

/** The title of the list. */
export function titleOf(w: Words, { municipality }: ProtocolHead): string {
  return w.t('oversight.protocol.title', { municipality })
}

function datesOf(w: Words, { municipality, asOf, period }: ProtocolHead): string {
  return w.t('head.dates', { source: municipality, asOf, period })
}

function noteOf(w: Words, rows: readonly QuestionRow[]): readonly string[] {
  const shown = rows.flatMap(({ illustrative }, at) => (illustrative ? [String(at + 1)] : []))
  return shown.length === 0
    ? []
    : [w.t('oversight.protocol.illustrative', { n: shown.length, numbers: w.list(shown) })]
}

/** Questions to the same organ that stand one after the other. */
function runsOf(rows: readonly QuestionRow[]): readonly (readonly QuestionRow[])[] {
  const runs: QuestionRow[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && last[0]?.organisation === row.organisation) last.push(row)
    else runs.push([row])
  }
  return runs
}
