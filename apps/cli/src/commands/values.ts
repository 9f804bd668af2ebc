import { type ValueRow, values } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { sayCount } from '../messages.ts'
import { kindWord, titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const KEYS = [
  'id',
  'title',
  'kind',
  'refers',
  'alone',
  'illustrative',
] as const satisfies readonly (keyof ValueRow)[]

/** The values that stand alone, then the riktningsmål. */
const leadOf = (asking: Asking, rows: readonly ValueRow[]): readonly Block[] => {
  const { values: m } = asking.messages
  if (rows.length === 0) return [leadText(m.none)]
  const alone = rows.filter((row) => row.alone)
  if (alone.length === 0) return [leadText(m.fine)]
  const isGoal = ({ kind }: ValueRow): boolean => kind === 'riktningsmal'
  const told = [
    [m.valuesAlone, alone.filter((row) => !isGoal(row))],
    [m.goalsAlone, alone.filter(isGoal)],
  ] as const
  return told
    .filter(([, found]) => found.length > 0)
    .flatMap(([message, found]): readonly Block[] => [
      { kind: 'heading', text: sayCount(message, found.length) },
      { kind: 'list', items: found.map(({ id }): Text => titleText(asking, id)) },
    ])
}

/** `rodtrad values SOURCE`: which value no goal refers to, and which riktningsmål refers to no value. */
export const valuesCommand: Command = (asking) => {
  const { values: m } = asking.messages
  const rows = values(asking.question)
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: leadOf(asking, rows),
    section: ({ kind }) => kindWord(asking, kind),
    columns: [
      { head: m.columns.value, flexible: true, cell: ({ id }) => signedTitle(asking, id) },
      {
        head: m.columns.refers,
        flexible: true,
        cell: ({ refers }) =>
          refers.length === 0 ? [{ text: m.nothing, style: 'not' }] : listedTitles(asking, refers),
      },
    ],
  })
}
