import { type Day, dayOf, EARLIEST, GOAL_KIND_CODES, type Graph, LEVELS } from '@rodtrad/core'
import { greatestBelow } from './greatest-below.ts'
import { hasOwnIndicator } from './goal-parts.ts'
import { lastFollowUp } from './last-follow-up.ts'
import { linkedToMany } from './linked-to-many.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { sameTexts } from './same-texts.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** How many years a link and both its ends have to have held before it is told that nobody has followed it up. */
export const YEARS_TO_FOLLOW_UP = 1

/** A link, or a goal, whose alignment says little as yet. */
export interface RitualRow {
  /**
   * `everything`: a goal linked straight to most riktningsmål. `bare`: a link with neither a motive nor an indicator at
   * the lower goal or below it, nor an aktivitet there that tells its phase. `same_text`: the same text in many organs.
   * `never_followed`: a link whose lower goal has had neither an outcome nor words since the link has held, nor has any
   * below it, and where none of them tells that it has been started. Links from fullmäktige's own goals above the
   * budgetmål are never among them: a decision tells theirs.
   */
  readonly what: 'everything' | 'bare' | 'same_text' | 'never_followed'
  /** The lower end of the link; the goal; the first of the goals with the same text. */
  readonly from: string
  readonly fromTitle: string
  /** The upper end of the link. */
  readonly to: string | null
  readonly toTitle: string | null
  /** The day from which the link and both its ends have held; null where nobody knows, and for what is no link. */
  readonly since: Day | null
  /** How many riktningsmål it serves, or organs have the text. */
  readonly count: number | null
  /** The riktningsmål that it serves; the other goals with the text. */
  readonly goals: readonly string[]
  readonly illustrative: boolean
}

const AKTIVITET = GOAL_KIND_CODES.indexOf('aktivitet')
/** The kinds from which a link claims something of an organ: fullmäktige's own goals tell theirs by decision. */
const CLAIMS = GOAL_KIND_CODES.map((kind) => LEVELS[kind] >= LEVELS.budgetmal)

const rowOf = (
  { graph: { columns } }: Question,
  what: RitualRow['what'],
  from: number,
  more: {
    readonly to?: number
    readonly since?: number
    readonly count?: number
    readonly goals?: readonly number[]
  },
): RitualRow => {
  const { ids, first } = columns
  const { to, since = EARLIEST, count = null, goals = [] } = more
  return {
    what,
    from: ids[from]!,
    fromTitle: titleOf(columns, from),
    to: to === undefined ? null : ids[to]!,
    toTitle: to === undefined ? null : titleOf(columns, to),
    since: since === EARLIEST ? null : dayOf(since),
    count,
    goals: goals.map((goal) => ids[first.goals + goal]!),
    illustrative: isIllustrative(columns, from) || (to !== undefined && isIllustrative(columns, to)),
  }
}

/** The links (numbers in `columns.links`) by which an organ's goals and verksamheter contribute, in the source's order. */
const claimsOf = once(({ columns, up, carriers }: Graph): readonly number[] =>
  [...up.entry, ...carriers.entry]
    .filter((link) => {
      const lower = columns.links.from[link]! - columns.first.goals
      return lower < 0 || CLAIMS[columns.goals.kind[lower]!]
    })
    .sort((a, b) => a - b),
)

/** 1 for each goal with an indicator that counts, at itself or below, or that is an aktivitet with a phase of its own. */
const shownBelow = (question: Question): Float64Array => {
  const { columns } = question.graph
  const own = Float64Array.from({ length: columns.count.goals }, (_, goal) =>
    hasOwnIndicator(question, goal) ||
    (columns.goals.kind[goal] === AKTIVITET && columns.model?.goals[goal]?.phase !== undefined)
      ? 1
      : 0,
  )
  return greatestBelow(question.graph, own)
}

/** The day from which a node has held: its own first or, of a goal without it, its decision's. */
const heldFrom = ({ goals, organisations, first }: Graph['columns'], node: number): number => {
  const goal = node - first.goals
  if (goal < 0) return organisations.validFrom[node - first.organisations] ?? EARLIEST
  return goals.validFrom[goal]! || goals.decided[goal]!
}

/** The day from which a link and both its ends have held; {@link EARLIEST} where nobody knows. */
const sinceWhen = (columns: Graph['columns'], link: number): number => {
  const { validFrom, from, to } = columns.links
  return Math.max(validFrom[link]!, heldFrom(columns, from[link]!), heldFrom(columns, to[link]!))
}

/** A verksamhet that contributes without a goal has nothing below it that could be measured. */
const bareLinks = (question: Question): readonly RitualRow[] => {
  const { columns } = question.graph
  const { links, first, model } = columns
  const shown = shownBelow(question)
  return claimsOf(question.graph)
    .filter((link) => {
      const lower = links.from[link]! - first.goals
      return model?.links[links.row[link]!]?.note === undefined && (lower < 0 || shown[lower] === 0)
    })
    .map((link) =>
      rowOf(question, 'bare', links.from[link]!, { to: links.to[link]!, since: sinceWhen(columns, link) }),
    )
}

const neverFollowed = (question: Question): readonly RitualRow[] => {
  const { columns, day } = question.graph
  const { links, first } = columns
  const followed = lastFollowUp(question)
  return claimsOf(question.graph).flatMap((link): readonly RitualRow[] => {
    const lower = links.from[link]! - first.goals
    if (lower < 0) return []
    const since = sinceWhen(columns, link)
    // Days are YYYYMMDD: a year is 10000; a period has ended since where its last month is that day's, or later.
    if (since + YEARS_TO_FOLLOW_UP * 10_000 > day) return []
    const month = Math.floor(since / 10_000) * 12 + Math.floor((since % 10_000) / 100) - 1
    if (followed[lower]! > (since === EARLIEST ? -Infinity : month)) return []
    return [rowOf(question, 'never_followed', links.from[link]!, { to: links.to[link]!, since })]
  })
}

/**
 * What to make concrete (MODEL: "Links to make concrete", ritual alignment): goals linked to everything, links without
 * motive or indicator, the same text in many organs, links never followed up. O(rows + links).
 *
 * @example
 * ritual(question).filter((row) => row.what === 'bare').map((row) => [row.from, row.to])
 */
export const ritual = once((question: Question): readonly RitualRow[] => {
  const { goals } = question.graph.columns.first
  return [
    ...linkedToMany(question.graph).map(({ goal, serves }) =>
      rowOf(question, 'everything', goals + goal, { count: serves.length, goals: serves }),
    ),
    ...sameTexts(question).map(({ goals: [first, ...others], organisations }) =>
      rowOf(question, 'same_text', goals + first!, { count: organisations.size, goals: others }),
    ),
    ...bareLinks(question),
    ...neverFollowed(question),
  ]
})
