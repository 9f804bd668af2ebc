import { dialogueYear, endedReporting, reporting, type ReportingRow } from '@rodtrad/analysis'
import { rowIn } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { endedBlocks } from '../ended-goals.ts'
import { say, sayCount } from '../messages.ts'
import { titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const STEPS = ['measures', 'assessments', 'words', 'factors', 'description', 'dialogues', 'reported'] as const
type StepName = (typeof STEPS)[number]

const KEYS = [
  'organisation',
  'name',
  ...STEPS.flatMap((step) => [`${step}Done`, `${step}Of`, `${step}Missing`] as const),
  'stepsDone',
  'stepsOf',
  'complete',
  'illustrative',
] as const satisfies readonly (keyof ReportingRow)[]

const shareText = (row: ReportingRow, step: StepName): Text => {
  const [done, of] = [row[`${step}Done`], row[`${step}Of`]]
  if (of === 0) return '–'
  return [{ text: `${done}/${of}`, style: done === of ? 'met' : 'strong' }]
}

/** A dialogue by what it was and its day: it has no title. */
const dialogueText = ({ columns, model, messages }: Asking, id: string): string => {
  const row = model.dialogues[rowIn(columns, 'dialogues', id)]
  return row === undefined ? id : `${messages.dialogues.kinds[row.kind]} ${row.date}`
}

/** What an organ lacks of a step, by name. */
const missingText = (asking: Asking, row: ReportingRow, step: StepName): string => {
  const { parts, talks } = asking.messages.reporting
  const words: Readonly<Record<string, string>> = { ...parts, ...talks }
  const missing = row[`${step}Missing`]
  if (step === 'reported') return missing.map((id) => dialogueText(asking, id)).join(', ')
  if (step === 'measures' || step === 'assessments' || step === 'words' || step === 'factors')
    return listedTitles(asking, missing)
  return missing.map((each) => words[each] ?? each).join(', ')
}

const missingBlocks = (asking: Asking, rows: readonly ReportingRow[]): readonly Block[] => {
  const { reporting: m } = asking.messages
  const lacking = rows.filter(({ complete }) => complete === false)
  if (lacking.length === 0) return []
  return [
    { kind: 'heading', text: m.missing },
    {
      kind: 'outline',
      items: lacking.map((row) => ({
        depth: 0,
        line: [{ text: signedTitle(asking, row.organisation), style: 'strong' }],
        about: STEPS.filter((step) => row[`${step}Missing`].length > 0).map((step): Text => [
          { text: `${m.kinds[step]}: `, style: 'dim' },
          missingText(asking, row, step),
        ]),
      })),
    },
  ]
}

const leadOf = ({ messages }: Asking, rows: readonly ReportingRow[]): readonly Block[] => {
  const { reporting: m } = messages
  const asked = rows.filter((row) => row.complete !== null)
  const complete = asked.filter((row) => row.complete).length
  if (asked.length === 0) return [leadText(m.none)]
  const words = { all: asked.length }
  return [leadText(complete === 0 ? say(m.nothing, words) : sayCount(m.complete, complete, words))]
}

/** `rodtrad reporting SOURCE`: who has delivered what for the period. */
export const reportingCommand: Command = (asking) => {
  const { reporting: m } = asking.messages
  const rows = reporting(asking.question)
  const ended = endedReporting(asking.question)
  const legend = say(m.legend, { year: dialogueYear(asking.question) })
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: leadOf(asking, rows),
    columns: [
      { head: m.columns.organ, flexible: true, cell: (row) => titleText(asking, row.organisation) },
      ...STEPS.map((step) => ({
        head: m.columns[step],
        align: 'right' as const,
        cell: (row: ReportingRow): Text => shareText(row, step),
      })),
    ],
    after: [
      ...(rows.length === 0 ? [] : [{ kind: 'paragraph', text: legend } as const]),
      ...endedBlocks(asking, ended),
      ...missingBlocks(asking, rows),
    ],
    extra: { ended },
  })
}
