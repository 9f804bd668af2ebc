import { wheel, type WheelRow } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { signedTitle } from '../signed-title.ts'

const KEYS = [
  'id',
  'kind',
  'date',
  'done',
  'organisation',
  'state',
  'days',
  'illustrative',
] as const satisfies readonly (keyof WheelRow)[]

const yearOf = (day: string): string => day.slice(0, 4)

/** An event with its organ: `omvärldsdag, Kommunstyrelsen`. */
const whatText = (asking: Asking, { kind, organisation }: WheelRow): string => {
  const { wheel: m, codes } = asking.messages
  const word = codes.eventKinds[kind]
  return organisation === null
    ? word
    : say(m.ofOrgan, { kind: word, organ: signedTitle(asking, organisation) })
}

const daysText = ({ messages }: Asking, { days }: WheelRow): string => sayCount(messages.days, days ?? 0)

const stateText = (asking: Asking, row: WheelRow): Text => {
  const { states } = asking.messages.wheel
  if (row.state === 'due_soon' && row.days === 0) return [{ text: states.today, style: 'strong' }]
  const text = say(states[row.state], { days: daysText(asking, row) })
  if (row.state === 'late' || row.state === 'not_planned') return [{ text, style: 'not' }]
  return row.state === 'due_soon' ? [{ text, style: 'strong' }] : text
}

/** What comes next: of the events that are not late, the first. */
const nextText = (asking: Asking, rows: readonly WheelRow[]): readonly string[] => {
  const { wheel: m } = asking.messages
  const [next] = rows.filter(({ state }) => state === 'due_soon' || state === 'coming')
  if (next === undefined) return []
  const words = { what: whatText(asking, next), date: next.date ?? '', days: daysText(asking, next) }
  return [say(next.days === 0 ? m.today : m.next, words)]
}

const unplannedText = (asking: Asking, rows: readonly WheelRow[]): readonly string[] => {
  const { messages, language, question } = asking
  const kinds = rows
    .filter(({ state }) => state === 'not_planned')
    .map(({ kind }) => messages.codes.eventKinds[kind])
  const words = { year: yearOf(question.graph.asOf), kinds: new Intl.ListFormat(language).format(kinds) }
  return kinds.length === 0 ? [] : [say(messages.wheel.unplanned, words)]
}

const leadOf = (asking: Asking, rows: readonly WheelRow[]): readonly Block[] => {
  const { wheel: m } = asking.messages
  if (!rows.some(({ id }) => id !== null)) return [leadText(m.none)]
  const late = rows.filter(({ state }) => state === 'late')
  const items = late.map((row): Text => {
    const words = { what: whatText(asking, row), date: row.date ?? '', days: daysText(asking, row) }
    return say(m.lateSince, words)
  })
  const told = [...nextText(asking, rows), ...unplannedText(asking, rows)]
  return [
    ...(late.length === 0
      ? [leadText(m.onTime)]
      : [
          { kind: 'heading', text: sayCount(m.late, late.length) } as const,
          { kind: 'list', items } as const,
        ]),
    ...(told.length === 0 ? [] : [{ kind: 'paragraph', text: told.join(' ') } as const]),
  ]
}

/** `rodtrad wheel SOURCE`: what is late, what is done and what is to come in the municipal year. */
export const wheelCommand: Command = (asking) => {
  const { wheel: m } = asking.messages
  const rows = wheel(asking.question)
  const year = yearOf(asking.question.graph.asOf)
  const isPast = ({ date, state }: WheelRow): boolean =>
    date !== null && yearOf(date) < year && state !== 'late'
  const shown = rows.filter((row) => !isPast(row))
  const earlier = rows.length - shown.length
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    shown,
    keys: KEYS,
    lead: leadOf(asking, rows),
    section: ({ date }) => (date === null ? say(m.unplannedHead, { year }) : yearOf(date)),
    columns: [
      { head: m.columns.date, cell: ({ date }) => date ?? '–' },
      { head: m.columns.event, cell: ({ kind }) => asking.messages.codes.eventKinds[kind] },
      {
        head: m.columns.organ,
        flexible: true,
        cell: ({ organisation }) => (organisation === null ? '' : signedTitle(asking, organisation)),
      },
      { head: m.columns.state, cell: (row) => stateText(asking, row) },
    ],
    after:
      earlier === 0
        ? []
        : [{ kind: 'paragraph', text: [{ text: sayCount(m.earlier, earlier), style: 'dim' }] }],
  })
}
