import {
  dialogueChain,
  type DialogueChainRow,
  type DialogueRow,
  dialogues,
  dialogueYear,
  openProposals,
} from '@rodtrad/analysis'
import { lastDayOfPeriod, periodOfYear } from '@rodtrad/core'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { listed } from '../listed.ts'
import { say, sayCount } from '../messages.ts'
import { signed, titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const KEYS = [
  'year',
  'organisation',
  'kind',
  'state',
  'dialogue',
  'date',
  'due',
  'daysLate',
  'analyses',
  'analysisYear',
  'goals',
  'missions',
  'participants',
  'principles',
  'result',
  'reported',
  'daysUnreported',
  'illustrative',
] as const satisfies readonly (keyof DialogueRow)[]

const daysText = ({ messages }: Asking, days: number | null): string => sayCount(messages.days, days ?? 0)

const kindText = ({ messages }: Asking, { kind, state }: DialogueRow): string => {
  const { kinds } = messages.dialogues
  return kind === 'inom' && state !== 'held' ? kinds.innerOr : kinds[kind]
}

const whenText = ({ messages }: Asking, { state, date, due, year }: DialogueRow): Text => {
  const { states } = messages.dialogues
  if (state === 'held') return date ?? ''
  const words = { due: due ?? '', year }
  return state === 'missing'
    ? [{ text: say(states.missing, words), style: 'not' }]
    : say(states[state], words)
}

const basisText = ({ messages }: Asking, row: DialogueRow): string => {
  const { basis: m } = messages.dialogues
  if (row.state !== 'held') return ''
  const parts = [
    ...(row.analysisYear === null ? [] : [say(m.analysis, { year: row.analysisYear })]),
    ...(row.goals.length === 0 ? [] : [sayCount(m.goals, row.goals.length)]),
    ...(row.missions.length === 0 ? [] : [sayCount(m.missions, row.missions.length)]),
  ]
  return parts.length === 0 ? m.nothing : parts.join(', ')
}

const reportedText = (asking: Asking, { state, reported, daysUnreported }: DialogueRow): Text => {
  if (state !== 'held') return ''
  const { unreported } = asking.messages.dialogues
  return reported ?? [{ text: say(unreported, { days: daysText(asking, daysUnreported) }), style: 'not' }]
}

/** What remains: until the end of the year or, on the last day, that it is the last. */
const comingText = ({ messages, question }: Asking, year: number, count: number): string => {
  const { coming, lastDay } = messages.dialogues.facts
  const { asOf } = question.graph
  return sayCount(asOf === lastDayOfPeriod(periodOfYear(year)) ? lastDay : coming, count, { day: asOf })
}

/** How many are missing, held and unreported; a dialogue of several organs counts once. */
const leadOf = (
  asking: Asking,
  year: number,
  rows: readonly DialogueRow[],
  open: readonly DialogueChainRow[],
): readonly Block[] => {
  const { dialogues: m } = asking.messages
  const stateCount = (state: DialogueRow['state']): number => rows.filter((row) => row.state === state).length
  const held = new Map(rows.flatMap((row) => (row.dialogue === null ? [] : [[row.dialogue, row] as const])))
  const unreported = [...held.values()].filter(({ reported }) => reported === null).length
  const missing = stateCount('missing')
  const { facts } = m
  const told = [
    held.size === 0 ? facts.nothingHeld : sayCount(facts.held, held.size),
    ...(unreported === 0 ? [] : [sayCount(facts.unreported, unreported)]),
    ...(stateCount('coming') === 0 ? [] : [comingText(asking, year, stateCount('coming'))]),
    ...(open.length === 0
      ? []
      : [sayCount(facts.open, open.length, { overdue: open.filter(({ overdue }) => overdue).length })]),
  ]
  return [
    leadText(missing === 0 ? say(m.complete, { year }) : sayCount(m.missing, missing, { year })),
    { kind: 'paragraph', text: told.join(' ') },
  ]
}

const dayCount = (days: number | null): string => (days === null ? '–' : String(days))

/** To whom a proposal goes: an organ where the text is its id, else as it stands. */
const toText = (asking: Asking, to: string | null): string => (to === null ? '–' : signedTitle(asking, to))

const proposalText = ({ messages }: Asking, row: DialogueChainRow): string => {
  const { codes } = messages
  const title = signed(row.proposalTitle ?? '', row.illustrative)
  return row.kind === null ? title : `${title} (${codes.proposalKinds[row.kind]})`
}

const openBlocks = (asking: Asking, rows: readonly DialogueChainRow[]): readonly Block[] => {
  const { dialogues: m, codes } = asking.messages
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: m.open },
    {
      kind: 'table',
      columns: [
        { head: m.proposals.days, align: 'right' },
        { head: m.proposals.proposal, flexible: true },
        { head: m.proposals.from, flexible: true },
        { head: m.proposals.to, flexible: true },
        { head: m.proposals.state },
      ],
      rows: rows.map((row) => [
        dayCount(row.days),
        proposalText(asking, row),
        row.organisation === null ? '–' : signedTitle(asking, row.organisation),
        toText(asking, row.to),
        row.outcome === null
          ? codes.proposalStates[row.state ?? 'unanswered']
          : codes.proposalOutcomes[row.outcome],
      ]),
    },
  ]
}

const answeredBlocks = (asking: Asking, chain: readonly DialogueChainRow[]): readonly Block[] => {
  const { dialogues: m, codes } = asking.messages
  const rows = chain.filter(({ state }) => state === 'answered')
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: m.answered },
    {
      kind: 'table',
      columns: [
        { head: m.proposals.days, align: 'right' },
        { head: m.proposals.proposal, flexible: true },
        { head: m.proposals.answer },
        { head: m.proposals.led, flexible: true },
      ],
      rows: rows.map((row) => [
        dayCount(row.days),
        proposalText(asking, row),
        [row.outcome === null ? '' : codes.proposalOutcomes[row.outcome], row.decided ?? ''].join(' ').trim(),
        row.ledTo === null ? '–' : titleText(asking, row.ledTo),
      ]),
    },
  ]
}

/** The proposals that were never put to whom they were for: no open question, but not to be forgotten. */
const notPutBlocks = (asking: Asking, chain: readonly DialogueChainRow[]): readonly Block[] => {
  const rows = chain.filter(({ state }) => state === 'not_put')
  if (rows.length === 0) return []
  const { messages } = asking
  const head = `${messages.dialogues.notPut} (${rows.length}): `
  const items = rows.map((row) => {
    const text = proposalText(asking, row)
    return row.organisation === null ? text : `${text}, ${signedTitle(asking, row.organisation)}`
  })
  return [{ kind: 'paragraph', text: [{ text: head, style: 'strong' }, listed(items, messages)] }]
}

const motivatedBlocks = (asking: Asking, chain: readonly DialogueChainRow[]): readonly Block[] => {
  const proposed = new Set(chain.flatMap(({ via, ledTo }) => (via === 'proposal' ? [ledTo] : [])))
  const led = chain.flatMap(({ ledTo }) => (ledTo === null || proposed.has(ledTo) ? [] : [ledTo]))
  const goals = [...new Set(led)]
  if (goals.length === 0) return []
  const head = `${asking.messages.dialogues.motivated} (${goals.length}): `
  return [{ kind: 'paragraph', text: [{ text: head, style: 'strong' }, listedTitles(asking, goals)] }]
}

/** `rodtrad dialogues SOURCE`: which tillitsdialoger are missing, and which proposals have no answer. */
export const dialoguesCommand: Command = (asking) => {
  const { dialogues: m } = asking.messages
  const rows = dialogues(asking.question)
  const chain = dialogueChain(asking.question)
  const unanswered = openProposals(asking.question)
  const year = dialogueYear(asking.question)
  const isEmpty = rows.length + chain.length === 0
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: KEYS,
    lead: isEmpty
      ? [leadText(m.none)]
      : [...leadOf(asking, year, rows, unanswered), ...openBlocks(asking, unanswered)],
    section: ({ organisation }) => (organisation === null ? m.noOrgan : titleText(asking, organisation)),
    columns: [
      { head: m.columns.kind, cell: (row) => kindText(asking, row) },
      { head: m.columns.when, cell: (row) => whenText(asking, row) },
      { head: m.columns.basis, flexible: true, cell: (row) => basisText(asking, row) },
      { head: m.columns.reported, cell: (row) => reportedText(asking, row) },
    ],
    after: isEmpty
      ? []
      : [
          ...notPutBlocks(asking, chain),
          ...answeredBlocks(asking, chain),
          ...motivatedBlocks(asking, chain),
          { kind: 'paragraph', text: m.legend },
        ],
    extra: { year, chain, unanswered },
  })
}
