import {
  type Columns,
  type Day,
  type Dialogue,
  daysBetween,
  type Graph,
  ORGANISATION_KIND_CODES,
  rowIn,
  yearOf,
} from '@rodtrad/core'
import { dueDays } from './dialogue-due.ts'
import { heldDialogues, partiesOf } from './dialogue-parties.ts'
import { byDay } from './by-day.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { isIllustrative } from './titles.ts'

/** A tillitsdialog that an organ has held in the year, or one that it lacks. */
export interface DialogueRow {
  /** The calendar year: {@link dialogueYear}. */
  readonly year: number
  /** Whose dialogue: its organ or one that took part; null where the row names none. */
  readonly organisation: string | null
  readonly kind: Dialogue['kind']
  /**
   * `held`; `coming`: not yet, but its day or the year has not passed; `missing`: not held in time; `none`: no dialogue
   * between sektorer, for which the styrmodell sets no pace.
   */
  readonly state: 'held' | 'coming' | 'missing' | 'none'
  readonly dialogue: string | null
  readonly date: Day | null
  /** Of one not held: by when it is to be ({@link dueDays}). */
  readonly due: Day | null
  /** Days since `due`, of a missing one. */
  readonly daysLate: number | null
  /** What it was held on: the basis, told apart. */
  readonly analyses: readonly string[]
  /** The latest year that those nulägesbeskrivningar describe. */
  readonly analysisYear: number | null
  readonly goals: readonly string[]
  readonly missions: readonly string[]
  /** Organs and roles, as the row names them. */
  readonly participants: readonly string[]
  readonly principles: NonNullable<Dialogue['principles']>
  readonly result: string | null
  /** The day on which the result was reported to kommunfullmäktige, not after the as-of date. */
  readonly reported: Day | null
  /** Days since a held dialogue whose result is not reported. */
  readonly daysUnreported: number | null
  readonly illustrative: boolean
}

/**
 * The calendar year whose dialogues follow up the question's period: the year after it, in which its nulägesbeskrivning
 * is talked about, but never one after the as-of date's. The styrmodell asks for dialogues yearly.
 *
 * @example dialogueYear(questionAsOf('2026-11-23', '2025')) // 2026
 */
export const dialogueYear = ({ graph, period }: Question): number =>
  Math.min(yearOf(period) + 1, Number(graph.asOf.slice(0, 4)))

const nothingSaid = {
  dialogue: null,
  date: null,
  due: null,
  daysLate: null,
  analyses: [],
  analysisYear: null,
  goals: [],
  missions: [],
  participants: [],
  principles: [],
  result: null,
  reported: null,
  daysUnreported: null,
} as const

const organId = ({ ids, first }: Columns, organisation: number): string =>
  ids[first.organisations + organisation]!

/** The years that nulägesbeskrivningar describe. */
const latestYear = (columns: Columns, analyses: readonly string[]): number | null => {
  const years = analyses.map((id) => columns.model!.analyses[rowIn(columns, 'analyses', id)]!.year)
  return years.length === 0 ? null : Math.max(...years)
}

const heldRow = ({ columns, asOf }: Graph, year: number, at: number, party: number): DialogueRow => {
  const row = columns.model!.dialogues[at]!
  const basis = [...new Set(row.basis ?? [])]
  const inTable = (table: 'analyses' | 'goals' | 'missions'): readonly string[] =>
    basis.filter((id) => rowIn(columns, table, id) >= 0)
  const analyses = inTable('analyses')
  const reported =
    row.reportedToCouncil !== undefined && row.reportedToCouncil <= asOf ? row.reportedToCouncil : null
  return {
    year,
    organisation: party < 0 ? null : organId(columns, party),
    kind: row.kind,
    state: 'held',
    dialogue: row.id,
    date: row.date,
    due: null,
    daysLate: null,
    analyses,
    analysisYear: latestYear(columns, analyses),
    goals: inTable('goals'),
    missions: inTable('missions'),
    participants: row.participants ?? [],
    principles: row.principles ?? [],
    result: row.result ?? null,
    reported,
    daysUnreported: reported === null ? daysBetween(row.date, asOf) : null,
    illustrative:
      row.illustrative === true ||
      (party >= 0 && isIllustrative(columns, columns.first.organisations + party)),
  }
}

/** What the styrmodell asks of an organ besides what it has held, and the sektor that no dialogue has met. */
const lackingOf = (
  { columns, asOf, organisations }: Graph,
  year: number,
  organ: number,
  answers: boolean,
  held: readonly DialogueRow[],
  dueOf: (organ: number, kind: Dialogue['kind']) => Day,
): readonly DialogueRow[] => {
  const own = ORGANISATION_KIND_CODES[columns.organisations.kind[organ]!]
  const holds = (...kinds: readonly Dialogue['kind'][]): boolean =>
    held.some((row) => kinds.includes(row.kind))
  const lacking = (kind: Dialogue['kind'], due: Day | null): DialogueRow => {
    const late = due !== null && due < asOf
    return {
      year,
      organisation: organId(columns, organ),
      kind,
      state: due === null ? 'none' : late ? 'missing' : 'coming',
      ...nothingSaid,
      due,
      daysLate: late ? daysBetween(due, asOf) : null,
      illustrative: isIllustrative(columns, columns.first.organisations + organ),
    }
  }
  const asked = (kind: Dialogue['kind']): DialogueRow => lacking(kind, dueOf(organ, kind))
  return [
    ...(answers && !holds('inom', 'mellan') ? [asked('inom')] : []),
    ...(answers && own !== 'kommunstyrelse' && !holds('kommunstyrelsen') ? [asked('kommunstyrelsen')] : []),
    ...(own === 'sektor' && organisations[organ] === 1 && !holds('sektorer')
      ? [lacking('sektorer', null)]
      : []),
  ]
}

/** The dialogues of a year by party, in order of their day; under −1 those that no organ is known of. */
const heldByParty = (graph: Graph, year: number): ReadonlyMap<number, readonly DialogueRow[]> => {
  const { columns } = graph
  const by = new Map<number, DialogueRow[]>()
  const dateOf = (at: number): Day => columns.model!.dialogues[at]!.date
  const inYear = heldDialogues(graph).filter((at) => Number(dateOf(at).slice(0, 4)) === year)
  for (const at of inYear.sort((a, b) => byDay(dateOf(a), dateOf(b)))) {
    const parties = partiesOf(columns, columns.model!.dialogues[at]!)
    for (const party of parties.length === 0 ? [-1] : parties) {
      const rows = by.get(party) ?? []
      by.set(party, rows)
      rows.push(heldRow(graph, year, at, party))
    }
  }
  return by
}

/**
 * Which tillitsdialoger were held in the year, on what basis and whether they were reported, and which are missing
 * (MODEL: S12–S14). Every organ that answers to riktningsmål is to hold one `inom` or `mellan` (the styrmodell names
 * them together) and, but for the kommunstyrelse itself, to meet the kommunstyrelse. A dialogue after the as-of date has
 * not been held, a report after it not been given. O(dialogues log dialogues + their parties + organisations).
 *
 * @example
 * dialogues(question).filter((row) => row.state === 'missing')
 */
export const dialogues = once((question: Question): readonly DialogueRow[] => {
  const { graph } = question
  if (graph.columns.model === undefined) return []
  const year = dialogueYear(question)
  const held = heldByParty(graph, year)
  const dueOf = dueDays(graph, year)
  const answering = new Set(organsOf(graph).answering)
  const others = Array.from(graph.organisations.keys()).filter((organ) => !answering.has(organ))
  const rows = [...answering, ...others].flatMap((organ) => {
    const own = held.get(organ) ?? []
    return [...own, ...lackingOf(graph, year, organ, answering.has(organ), own, dueOf)]
  })
  return [...rows, ...(held.get(-1) ?? [])]
})
