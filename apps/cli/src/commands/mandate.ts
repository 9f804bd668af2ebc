import { mandate, mandatedGoals, type MandateRow } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles } from '../signed-title.ts'

const KEYS = [
  'id',
  'title',
  'organisation',
  'source',
  'phase',
  'due',
  'reported',
  'result',
  'late',
  'daysLate',
  'unreported',
  'lapsed',
  'concretisedBy',
  'operations',
  'analyses',
  'concrete',
  'abstract',
  'satsning',
  'amount',
  'leadsNowhere',
  'illustrative',
] as const satisfies readonly (keyof MandateRow)[]

const stateText = ({ messages }: Asking, row: MandateRow): Text => {
  const { states } = messages.mandate
  const days = sayCount(messages.days, row.daysLate ?? 0)
  const stands = (text: string): Text => [{ text, style: 'not' }]
  if (row.late) return stands(say(states.late, { days }))
  if (row.lapsed) return stands(states.lapsed)
  if (row.unreported) return stands(states.unreported)
  return row.reported === null ? '' : states.reported
}

const leadOf = (asking: Asking, rows: readonly MandateRow[]): readonly Block[] => {
  const { mandate: m } = asking.messages
  if (rows.length === 0) return [leadText(m.none)]
  const late = rows.filter((row) => row.late).length
  return [leadText(late === 0 ? m.noneLate : sayCount(m.late, late, { all: rows.length }))]
}

/** What else is to be asked of the missions, one remark a line. */
const remarksOf = (asking: Asking, rows: readonly MandateRow[], mandated: readonly string[]): Block => {
  const { remarks } = asking.messages.mandate
  const remark = (head: string, ids: readonly string[]): readonly Text[] =>
    ids.length === 0
      ? []
      : [[{ text: `${head} (${ids.length}): `, style: 'strong' }, listedTitles(asking, ids)]]
  const idsOf = (holds: (row: MandateRow) => boolean): readonly string[] =>
    rows.filter(holds).map(({ id }) => id)
  return {
    kind: 'list',
    items: [
      ...remark(
        remarks.unreported,
        idsOf(({ unreported, lapsed }) => unreported && !lapsed),
      ),
      ...remark(
        remarks.lapsed,
        idsOf(({ lapsed }) => lapsed),
      ),
      ...remark(
        remarks.nobody,
        idsOf(({ abstract }) => abstract),
      ),
      ...remark(
        remarks.stays,
        idsOf(
          ({ concrete, analyses, lapsed, operations }) =>
            (concrete || analyses.length > 0) && !lapsed && operations.length === 0,
        ),
      ),
      ...remark(
        remarks.nowhere,
        idsOf(({ leadsNowhere }) => leadsNowhere),
      ),
      ...remark(remarks.mandated, mandated),
    ],
  }
}

/** `rodtrad mandate SOURCE`: which missions are late, unreported or reach no verksamhet. */
export const mandateCommand: Command = (asking) => {
  const { mandate: m, codes } = asking.messages
  const rows = mandate(asking.question)
  const goals = mandatedGoals(asking.question)
  const remarks = remarksOf(
    asking,
    rows,
    goals.map(({ goal }) => goal),
  )
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    shown: [...Map.groupBy(rows, ({ organisation }) => organisation).values()].flat(),
    keys: KEYS,
    lead: [...leadOf(asking, rows), remarks],
    section: ({ organisation }) => titleText(asking, organisation),
    columns: [
      { head: m.columns.mission, flexible: true, cell: ({ id }) => titleText(asking, id) },
      { head: m.columns.source, cell: ({ source }) => codes.missionSources[source] },
      { head: m.columns.phase, cell: ({ phase }) => (phase === null ? '–' : codes.phases[phase]) },
      { head: m.columns.due, cell: ({ due }) => due ?? '' },
      { head: m.columns.state, cell: (row) => stateText(asking, row) },
      {
        head: m.columns.reaches,
        cell: ({ operations }) =>
          operations.length === 0 ? m.nothing : sayCount(m.operations, operations.length),
      },
    ],
    after: rows.length === 0 ? [] : [{ kind: 'paragraph', text: m.legend }],
    extra: { goals },
  })
}
