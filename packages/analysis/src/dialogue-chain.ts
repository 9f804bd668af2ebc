import {
  type Columns,
  type Day,
  daysBetween,
  type Graph,
  type IdTable,
  type Proposal,
  relationOf,
  rowIn,
} from '@rodtrad/core'
import { once } from './once.ts'
import { PATIENCE } from './patience.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/**
 * What has become of a proposal: `answered` by bifall, avslag or another decision, or by what it led to; `postponed`
 * (återremiss, bordlagd, vilande): a decision but no answer; `not_put` to whom it was for; `unanswered`.
 */
export type ProposalState = 'answered' | 'postponed' | 'not_put' | 'unanswered'

/** A step from what an organ has found to what was decided: by a proposal, or by a link `motivates` without one. */
export interface DialogueChainRow {
  readonly via: 'proposal' | 'motivates'
  /** The nulägesbeskrivningar that it comes from, straight or as the dialogue's basis. */
  readonly analyses: readonly string[]
  readonly dialogue: string | null
  readonly proposal: string | null
  readonly proposalTitle: string | null
  readonly kind: Proposal['kind'] | null
  /** Who proposed: the proposal's organ, else that of the dialogue or the nulägesbeskrivning. */
  readonly organisation: string | null
  /** To whom, as the row says. */
  readonly to: string | null
  /** The proposal's day, else the dialogue's, else the day on which the nulägesbeskrivning was published. */
  readonly proposed: Day | null
  /** Null where there is no proposal. */
  readonly state: ProposalState | null
  readonly outcome: NonNullable<Proposal['outcome']> | null
  readonly decision: string | null
  readonly decided: Day | null
  readonly ledTo: string | null
  readonly ledToTitle: string | null
  /**
   * Days from the proposal to its answer or, without one, to the as-of date; null where a day is not known, or where the
   * answer is older than the proposal (RT117).
   */
  readonly days: number | null
  /** It has waited more than {@link PATIENCE} days for an answer (RT116); one that was never put waits for none. */
  readonly overdue: boolean
  readonly illustrative: boolean
}

/** Where a step starts: a dialogue or a nulägesbeskrivning. */
interface Origin {
  readonly dialogue: string | null
  readonly analyses: readonly string[]
  readonly organisation: string | undefined
  readonly date: Day | undefined
}

const originOf = (columns: Columns, id: string): Origin | undefined => {
  const model = columns.model!
  const analysis = model.analyses[rowIn(columns, 'analyses', id)]
  if (analysis !== undefined)
    return { dialogue: null, analyses: [id], organisation: analysis.organisation, date: analysis.published }
  const dialogue = model.dialogues[rowIn(columns, 'dialogues', id)]
  if (dialogue === undefined) return undefined
  const analyses = (dialogue.basis ?? []).filter((basis) => rowIn(columns, 'analyses', basis) >= 0)
  return { dialogue: id, analyses, organisation: dialogue.organisation, date: dialogue.date }
}

const idOrNull = (columns: Columns, tables: readonly IdTable[], id: string | undefined): string | null =>
  id !== undefined && tables.some((table) => rowIn(columns, table, id) >= 0) ? id : null

const titleOfId = (columns: Columns, id: string | null): string | null => {
  const table = (['goals', 'missions'] as const).find((each) => rowIn(columns, each, id ?? undefined) >= 0)
  return table === undefined ? null : titleOf(columns, columns.first[table] + rowIn(columns, table, id!))
}

const POSTPONING = new Set<Proposal['outcome']>(['aterremiss', 'bordlagd', 'vilande'])

const stateOf = (outcome: Proposal['outcome'] | null, isSettled: boolean): ProposalState => {
  if (outcome === 'bifall' || outcome === 'avslag') return 'answered'
  if (outcome === 'ej_framlagt') return 'not_put'
  if (outcome !== null && POSTPONING.has(outcome)) return 'postponed'
  return isSettled ? 'answered' : 'unanswered'
}

/** Whether a proposal waits for an answer; one that was never put does not. */
const isOpen = (state: ProposalState | null): boolean => state === 'unanswered' || state === 'postponed'

/** The row of a proposal; none for one that was made after the as-of date, or out of nothing that is known. */
const proposalRow = ({ columns, asOf }: Graph, row: Proposal): readonly DialogueChainRow[] => {
  const origin = originOf(columns, row.from)
  if (origin === undefined) return []
  const proposed = row.date ?? origin.date ?? null
  if (proposed !== null && proposed > asOf) return []
  const decision = columns.model!.decisions[rowIn(columns, 'decisions', row.decision)]
  const isAhead = decision !== undefined && decision.date > asOf
  const outcome = isAhead ? null : (row.outcome ?? null)
  const decided = isAhead ? null : (decision?.date ?? null)
  const ledTo = isAhead ? null : idOrNull(columns, ['goals', 'missions'], row.ledTo)
  const state = stateOf(outcome, decided !== null || ledTo !== null)
  const until = state === 'answered' ? decided : asOf
  const days = proposed === null || until === null || until < proposed ? null : daysBetween(proposed, until)
  return [
    {
      via: 'proposal',
      analyses: origin.analyses,
      dialogue: origin.dialogue,
      proposal: row.id,
      proposalTitle: row.title,
      kind: row.kind,
      organisation: idOrNull(columns, ['organisations'], row.organisation ?? origin.organisation),
      to: row.to ?? null,
      proposed,
      state,
      outcome,
      decision: decided === null ? null : decision!.id,
      decided,
      ledTo,
      ledToTitle: titleOfId(columns, ledTo),
      days,
      overdue: isOpen(state) && (days ?? 0) > PATIENCE,
      illustrative: row.illustrative === true,
    },
  ]
}

const noProposal = {
  proposal: null,
  proposalTitle: null,
  kind: null,
  to: null,
  proposed: null,
  state: null,
  outcome: null,
  decision: null,
  decided: null,
  days: null,
  overdue: false,
} as const

/** The rows of the links `motivates` for which no proposal stands; `proposed` has those that one does. O(links). */
const motivatedRows = (graph: Graph, proposed: ReadonlySet<string>): readonly DialogueChainRow[] => {
  const { columns, asOf } = graph
  const { ids, links, model } = columns
  const tables = ['analyses', 'dialogues'] as const
  const motivating = tables.flatMap((table) => [...relationOf(graph, 'motivates', table, 'goals').entry])
  return motivating.flatMap((link): readonly DialogueChainRow[] => {
    const from = links.from[link]!
    const goal = links.to[link]!
    const origin = originOf(columns, ids[from]!)!
    if (origin.date !== undefined && origin.date > asOf) return []
    if ([ids[from]!, ...origin.analyses].some((id) => proposed.has(pairOf(id, ids[goal]!)))) return []
    return [
      {
        via: 'motivates',
        analyses: origin.analyses,
        dialogue: origin.dialogue,
        ...noProposal,
        organisation: idOrNull(columns, ['organisations'], origin.organisation),
        ledTo: ids[goal]!,
        ledToTitle: titleOf(columns, goal),
        illustrative:
          isIllustrative(columns, goal) ||
          isIllustrative(columns, from) ||
          model!.links[links.row[link]!]?.illustrative === true,
      },
    ]
  })
}

const pairOf = (from: string, ledTo: string): string => JSON.stringify([from, ledTo])

/**
 * The chain nulägesbeskrivning → dialogue → proposal → decision → goal or mission, as one flat row for each proposal
 * made by the as-of date, and for each goal that is motivated without one (MODEL: S9, S14). What was decided after the
 * as-of date is not known yet. O(proposals + links).
 *
 * @example
 * dialogueChain(question).filter((row) => row.state === 'unanswered').map((row) => row.days)
 */
export const dialogueChain = once(({ graph }: Question): readonly DialogueChainRow[] => {
  const { columns } = graph
  if (columns.model === undefined) return []
  const rows = columns.model.proposals.flatMap((row) => proposalRow(graph, row))
  const proposed = new Set(
    rows.flatMap(({ dialogue, analyses, ledTo }) =>
      ledTo === null ? [] : [...analyses, dialogue ?? ''].map((from) => pairOf(from, ledTo)),
    ),
  )
  return [...rows, ...motivatedRows(graph, proposed)]
})

/**
 * The proposals that wait for an answer, the one that has waited longest first; those of an unknown day last. One that
 * was never put to whom it was for is no open question: it stands in the chain, as `not_put`.
 */
export const openProposals = once((question: Question): readonly DialogueChainRow[] =>
  dialogueChain(question)
    .filter(({ state }) => isOpen(state))
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1)),
)
