import { coverage, suggest, type SuggestCell, suggestCells, type SuggestRow } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { findOrgan } from '../find-id.ts'
import { say, sayCount } from '../messages.ts'
import { kindWord, namedOf, titleOf, titleText } from '../naming.ts'
import { percentText } from '../numbers.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const KEYS = [
  'goal',
  'goalTitle',
  'organisation',
  'why',
  'rank',
  'candidate',
  'candidateTitle',
  'candidateKind',
  'score',
  'words',
  'through',
  'illustrative',
] as const satisfies readonly (keyof SuggestRow)[]

/** The cells that no suggestion is for: sought in vain, or linked already and in want of words. */
interface Left {
  readonly withoutSuggestion: readonly SuggestCell[]
  readonly wordless: readonly SuggestCell[]
}

const leftOf = (cells: readonly SuggestCell[], rows: readonly SuggestRow[]): Left => {
  const keyOf = ({ goal, organisation }: SuggestCell | SuggestRow): string => `${goal}\n${organisation}`
  const suggested = new Set(rows.map(keyOf))
  return {
    withoutSuggestion: cells.filter((cell) => cell.why !== 'wordless' && !suggested.has(keyOf(cell))),
    wordless: cells.filter(({ why }) => why === 'wordless'),
  }
}

const leadOf = (
  asking: Asking,
  rows: readonly SuggestRow[],
  { withoutSuggestion, wordless }: Left,
  organ: string | undefined,
): readonly Block[] => {
  const { suggest: m } = asking.messages
  const answers = organ === undefined || coverage(asking.question).organisations.includes(organ)
  if (!answers) return [leadText(say(m.notAnswering, { organ: titleOf(asking, organ) }))]
  const notes = [
    ...(rows.length === 0 ? [] : [m.about]),
    ...(rows.length === 0 || withoutSuggestion.length === 0
      ? []
      : [sayCount(m.without, withoutSuggestion.length)]),
    ...(wordless.length === 0 ? [] : [sayCount(m.wordless, wordless.length)]),
  ]
  return [
    leadText(rows.length === 0 ? m.none : sayCount(m.some, rows.length)),
    ...notes.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

const sectionOf = (asking: Asking, { goal, why }: SuggestRow): Text => [
  ...[titleText(asking, goal)].flat(),
  `: ${asking.messages.suggest.why[why]}`,
]

const candidateText = (asking: Asking, { candidate, candidateKind }: SuggestRow): Text => {
  const kind = candidateKind === 'mission' ? candidateKind : (namedOf(asking, candidate)?.kind ?? '')
  return [...[titleText(asking, candidate)].flat(), ` – ${kindWord(asking, kind)}`]
}

const wordsText = (asking: Asking, { words, through }: SuggestRow): string => {
  const { suggest: m } = asking.messages
  const text = words.join(', ')
  return through.length === 0 ? text : say(m.through, { words: text, titles: listedTitles(asking, through) })
}

const isUncovered = ({ why }: SuggestRow): boolean => why === 'uncovered'

/** `rodtrad suggest SOURCE [ORGAN]`: what organs may link to riktningsmål, by its words. */
export const suggestCommand: Command = (asking, [text]) => {
  const { messages, options, question, columns, language } = asking
  const { columns: heads, title } = messages.suggest
  const organ =
    text === undefined ? undefined : columns.ids[columns.first.organisations + findOrgan(asking, text)]
  const isAsked = ({ organisation }: SuggestCell | SuggestRow): boolean =>
    organ === undefined || organisation === organ
  const rows = suggest(question, { most: options.most }).filter(isAsked)
  const left = leftOf(suggestCells(question).filter(isAsked), rows)
  return rowsAnswer(asking, {
    title,
    rows,
    keys: KEYS,
    // What nobody has taken up comes first.
    shown: [...rows.filter(isUncovered), ...rows.filter((row) => !isUncovered(row))],
    lead: leadOf(asking, rows, left, organ),
    extra: { ...left },
    section: (row) => sectionOf(asking, row),
    columns: [
      {
        head: heads.organ,
        flexible: true,
        most: 25,
        cell: (row) => (row.rank === 1 ? signedTitle(asking, row.organisation) : ''),
      },
      { head: heads.candidate, flexible: true, cell: (row) => candidateText(asking, row) },
      { head: heads.words, flexible: true, cell: (row) => wordsText(asking, row) },
      { head: heads.score, align: 'right', cell: (row) => percentText(row.score, language) },
    ],
  })
}
