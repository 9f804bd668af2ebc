import { MANY_ORGANS, MANY_SERVED, ritual, type RitualRow, YEARS_TO_FOLLOW_UP } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles } from '../signed-title.ts'

const KEYS = [
  'what',
  'from',
  'fromTitle',
  'to',
  'toTitle',
  'since',
  'count',
  'goals',
  'illustrative',
] as const satisfies readonly (keyof RitualRow)[]

const WHATS = ['everything', 'same_text', 'bare', 'never_followed'] as const

const leadOf = ({ messages, language }: Asking, rows: readonly RitualRow[]): Block => {
  const { ritual: m } = messages
  if (rows.length === 0) return leadText(m.none)
  const parts = WHATS.map((what) => [what, rows.filter((row) => row.what === what).length] as const)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => sayCount(m.counts[what], count))
  return leadText(new Intl.ListFormat(language).format(parts))
}

const toText = (asking: Asking, { to, goals }: RitualRow): Text =>
  to === null ? listedTitles(asking, goals) : titleText(asking, to)

/** `rodtrad ritual SOURCE`: which links, and goals, to make concrete. */
export const ritualCommand: Command = (asking) => {
  const { ritual: m } = asking.messages
  const rows = ritual(asking.question)
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: [leadOf(asking, rows)],
    section: (row) => m.sections[row.what],
    columns: [
      { head: m.columns.from, flexible: true, cell: (row) => titleText(asking, row.from) },
      { head: m.columns.to, flexible: true, cell: (row) => toText(asking, row) },
      { head: m.columns.since, cell: (row) => row.since ?? '' },
    ],
    after:
      rows.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              text: say(m.legend, { served: MANY_SERVED, organs: MANY_ORGANS, years: YEARS_TO_FOLLOW_UP }),
            },
          ],
  })
}
