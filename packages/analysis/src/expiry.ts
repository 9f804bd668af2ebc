import { type Day, dayNumber, dayOf, mandateOn, mandatesOf, nextDay, parseDay } from '@rodtrad/core'
import { at } from './at.ts'
import { endedBefore, type Ending, endings, kindOfEnding, ownersOfEnding } from './endings.ts'
import { coverageOn, type ExpiryCoverage } from './expiry-coverage.ts'
import { hangingBetween, type Hung } from './hanging.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { type Successors, successorsOf } from './successors.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** One thing that runs out, or a goal that already has and that nothing has replaced. */
export interface ExpiryRow {
  readonly what: 'ends' | 'already'
  readonly table: Ending['table']
  /** Of a link, the lower end. */
  readonly id: string
  /** The upper end of a link; null for all else. */
  readonly to: string | null
  /** The kind of the goal, the organ, the factor or the link; of a mission, what it is grounded in. */
  readonly kind: string | null
  readonly title: string
  readonly owner: readonly string[]
  /** Its last day. */
  readonly validTo: Day
  /** What holds in its place the day after its last; of what has already run out, what is to take over at any time. */
  readonly successor: readonly string[]
  /** Null where nothing does: utgånget, inte ersatt. */
  readonly successorStatus: 'adopted' | 'draft' | null
  /** True without an adopted successor; null for organs and links, which the format has no successors for. */
  readonly notReplaced: boolean | null
  /** How many goals are below it on the as-of date; null for what has none below, and where it was not counted. */
  readonly belowCount: number | null
  /** The goals that still take part the day after, but would then stand on nothing. */
  readonly hanging: readonly string[]
  /** Null where so much hangs that it was not counted. */
  readonly hangingCount: number | null
  readonly illustrative: boolean
}

/** What runs out up to a day, and what is covered the day after. */
export interface Expiry {
  /** The last day that was asked about. */
  readonly at: Day
  readonly rows: readonly ExpiryRow[]
  readonly after: { readonly day: Day; readonly coverage: ExpiryCoverage }
}

/** The last day of the mandate period in which the as-of date lies; without one, of the as-of date's year. */
export const defaultExpiry = ({ graph }: Question): Day => {
  const mandate = mandateOn(mandatesOf(graph.columns.model?.plan ?? {}), graph.asOf)
  return mandate?.to ?? parseDay(graph.asOf.slice(0, 4), 'to')!
}

const NOTHING: Hung = { below: null, goals: [] }
const NOBODY: Successors = { nodes: [], status: null }

interface Titled {
  readonly title?: string
  readonly name?: string
  readonly illustrative?: boolean
}

const rowsFor = (question: Question, last: Day): readonly ExpiryRow[] => {
  const { graph } = question
  const { columns } = graph
  const { ids, first } = columns
  const day = nextDay(last)
  const after = at(question, day).graph
  const hanging = hangingBetween(graph, after)

  const isGoal = (node: number): boolean => node >= first.goals && node < first.goals + columns.count.goals
  const hangingOn = ({ table, row, node }: Ending, kind: string | null): Hung | undefined => {
    if (table === 'goals') return hanging.onGoal(row)
    if (table === 'organisations') return hanging.onOrganisation(row)
    if (table === 'missions') return hanging.onMission(row)
    if (table === 'factors') return hanging.onFactor(row)
    return kind === 'contributes' && isGoal(node) ? hanging.onLinkFrom(node - first.goals) : NOTHING
  }
  /** Many rows end on the same few days. */
  const following = new Map<number, number>()
  const dayAfter = (validTo: number): number => {
    const known = following.get(validTo) ?? dayNumber(nextDay(dayOf(validTo)), 0)
    following.set(validTo, known)
    return known
  }
  const rowOf = (what: ExpiryRow['what'], ending: Ending): ExpiryRow => {
    const { table, row, node, to, validTo } = ending
    const kind = kindOfEnding(columns, ending)
    const replaceable = table !== 'links' && table !== 'organisations'
    const successors = replaceable
      ? successorsOf(columns, node, what === 'ends' ? dayAfter(validTo) : undefined)
      : NOBODY
    const hung = what === 'already' ? NOTHING : hangingOn(ending, kind)
    const own: Titled | undefined = table === 'links' ? undefined : columns.model?.[table][row]
    const marked = to < 0 ? successors.nodes : [node, to]
    return {
      what,
      table,
      id: ids[node]!,
      to: to < 0 ? null : ids[to]!,
      kind,
      title:
        to < 0
          ? (own?.title ?? own?.name ?? ids[node]!)
          : `${titleOf(columns, node)} → ${titleOf(columns, to)}`,
      owner: ownersOfEnding(columns, ending),
      validTo: dayOf(validTo),
      successor: successors.nodes.map((each) => ids[each]!),
      successorStatus: successors.status,
      notReplaced: replaceable ? successors.status !== 'adopted' : null,
      belowCount: hung?.below ?? null,
      hanging: (hung ?? NOTHING).goals.map((goal) => ids[first.goals + goal]!),
      hangingCount: hung?.goals.length ?? null,
      illustrative: own?.illustrative === true || marked.some((each) => isIllustrative(columns, each)),
    }
  }
  return [
    ...endings(graph, after, dayNumber(last, 0)).map((ending) => rowOf('ends', ending)),
    ...endedBefore(graph).map((ending) => rowOf('already', ending)),
  ]
}

const kept = once((_: Question) => new Map<Day, Expiry>())

/**
 * What runs out from the as-of date to a last day, of all that takes part: whether a successor takes over the day after
 * its own last, what hangs on it on the day after the last that was asked about, and what is covered that day, with and
 * without drafts. Goals that ran out before and that nothing adopted replaces come last (MODEL: "Expiry", S20).
 * O(nodes + links), and the coverage of three days.
 *
 * @param last default {@link defaultExpiry}
 * @example
 * expiry(question).rows.filter((row) => row.notReplaced === true && row.hangingCount !== 0)
 */
export const expiry = (question: Question, last: Day = defaultExpiry(question)): Expiry => {
  const known = kept(question).get(last)
  if (known) return known
  const day = nextDay(last)
  const made = {
    at: last,
    rows: rowsFor(question, last),
    after: { day, coverage: coverageOn(question, day) },
  }
  kept(question).set(last, made)
  return made
}
