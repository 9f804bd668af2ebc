import { dialogueYear, type Principle, type PrincipleRow, principles } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { organGroups, organLegend } from '../organ-columns.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles } from '../signed-title.ts'

const KEYS = [
  'principle',
  'organisation',
  'goals',
  'dialogues',
  'count',
  'illustrative',
] as const satisfies readonly (keyof PrincipleRow)[]

/** The goals and dialogues that bear each principle, each once: a shared goal is one. */
const sums = (rows: readonly PrincipleRow[]): ReadonlyMap<Principle, number> =>
  new Map(
    [...Map.groupBy(rows, ({ principle }) => principle)].map(([principle, group]) => [
      principle,
      new Set(group.flatMap(({ goals, dialogues }) => [...goals, ...dialogues])).size,
    ]),
  )

const cellText = (row: PrincipleRow | undefined): Text => {
  if (row === undefined || row.count === 0) return '·'
  const talks = row.dialogues.length === 0 ? '' : `+${row.dialogues.length}`
  return [{ text: `${row.goals.length}${talks}`, style: 'strong' }]
}

const matrixOf = (asking: Asking, rows: readonly PrincipleRow[], organs: readonly string[]): Block => {
  const { principles: m, codes } = asking.messages
  const total = sums(rows)
  return {
    kind: 'table',
    columns: [
      { head: m.columns.principle },
      ...organs.map((id) => ({ head: id })),
      { head: m.columns.sum, align: 'right' },
    ],
    rows: [...Map.groupBy(rows, ({ principle }) => principle)].map(([principle, group]) => {
      const byOrgan = new Map(group.map((row) => [row.organisation, row]))
      return [
        codes.principles[principle],
        ...organs.map((id) => cellText(byOrgan.get(id))),
        String(total.get(principle)),
      ]
    }),
  }
}

const leadOf = ({ messages, language }: Asking, rows: readonly PrincipleRow[]): readonly Block[] => {
  const { principles: m, codes } = messages
  if (rows.length === 0) return [leadText(m.none)]
  const ranked = [...sums(rows)].sort(([, a], [, b]) => a - b)
  const unused = ranked.filter(([, count]) => count === 0)
  const named = (count: number | undefined): string =>
    new Intl.ListFormat(language).format(
      ranked
        .filter(([, each]) => each === count)
        .map(([principle]) => codes.principles[principle].toLowerCase()),
    )
  const [least, most] = [ranked[0]?.[1], ranked.at(-1)?.[1]]
  if (most === 0) return [leadText(m.nothing)]
  return [
    leadText(unused.length === 0 ? m.all : sayCount(m.unused, unused.length)),
    ...(least === most
      ? []
      : [{ kind: 'paragraph', text: say(m.least, { least: named(least), most: named(most) }) } as const]),
  ]
}

/** `rodtrad principles SOURCE`: how the seven principles are spread over goals and dialogues. */
export const principlesCommand: Command = (asking) => {
  const { principles: m } = asking.messages
  const rows = principles(asking.question)
  const year = dialogueYear(asking.question)
  const organs = [...new Set(rows.map(({ organisation }) => organisation))]
  const bearing = new Set(rows.filter(({ count }) => count > 0).map(({ organisation }) => organisation))
  const silent = organs.filter((id) => !bearing.has(id))
  const isSpread = silent.length > 0 && silent.length < organs.length
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: leadOf(asking, rows),
    tables:
      rows.length === 0
        ? []
        : [
            ...organGroups(organs).map((group) => matrixOf(asking, rows, group)),
            { kind: 'paragraph', text: say(m.legend, { year }) },
            organLegend(asking, organs),
          ],
    after: !isSpread
      ? []
      : [
          {
            kind: 'paragraph',
            text: [
              { text: `${m.without} (${silent.length}): `, style: 'strong' },
              listedTitles(asking, silent),
            ],
          },
        ],
    extra: { year },
  })
}
