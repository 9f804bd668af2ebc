import { neighboursOf, STANCE_CODES } from '@rodtrad/core'
import { type Offer, offersOf, type Wanted } from './closing-offers.ts'
import { type CoverageLevels, coverageLevels } from './coverage-levels.ts'
import { LINKED } from './goal-levels.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { smallestCover } from './smallest-cover.ts'

/** A link that an organ could make by a goal of its own, and the gaps that it would close. */
export interface ClosingLink {
  /** The organ, by its place in `organsOf(graph).answering`. */
  readonly place: number
  /** The riktningsmål to link to. */
  readonly goal: number
  /** The riktningsmål whose gaps it closes. */
  readonly closes: readonly number[]
}

/** A smallest set of links, and how sure it is that none is smaller. */
export interface Closing {
  readonly links: readonly ClosingLink[]
  readonly method: 'exact' | 'greedy'
  /** No set with fewer links closes all. */
  readonly lowerBound: number
  /** The gaps that no organ can close, since none answers. */
  readonly unclosable: readonly number[]
}

/** What speaks against asking an organ: it adopts, it has words, it is silent, it declines. Less is better. */
const AGAINST = { adopts: 0, words: 1, silent: 2, declines: 3 } as const

/** Riktningsmål → organ, by place → what speaks against asking it for a link. O(cells). */
const againstOf = once((question: Question): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const against = ({ level, stance }: CoverageLevels, at: number): number => {
    const said = STANCE_CODES[stance[at]!]
    if (said === 'adopts' || said === 'declines') return AGAINST[said]
    return level[at] === 0 ? AGAINST.silent : AGAINST.words
  }
  return new Map(
    coverageLevels(question).map((row) => [
      row.goal,
      new Map(row.organs.map((place, at) => [place, against(row, at)])),
    ]),
  )
})

/** How many riktningsmål each organ, by place, carries. */
const carriedBy = (question: Question): Int32Array => {
  const carried = new Int32Array(organsOf(question.graph).answering.length)
  for (const { organs, level } of coverageLevels(question))
    organs.forEach((place, at) => {
      if (level[at]! >= LINKED) carried[place]!++
    })
  return carried
}

/**
 * Gives each link of a set to one of its organs: to who has taken the riktningsmål on, then who has words on it, who is
 * silent, who has declined; of equals to who carries the fewest riktningsmål, those of the links before counted in, then
 * to the first in the source.
 */
const shared = (
  question: Question,
  offers: readonly Offer[],
): readonly (Offer & Pick<ClosingLink, 'place'>)[] => {
  const carried = carriedBy(question)
  return offers.map((offer) => {
    const against = againstOf(question).get(offer.goal)!
    const place = offer.organs.reduce((best, each) => {
      const order = against.get(each)! - against.get(best)! || carried[each]! - carried[best]!
      return order < 0 ? each : best
    })
    carried[place]! += offer.closes.length
    return { ...offer, place }
  })
}

const closingOf = (question: Question, wanted: Wanted): Omit<Closing, 'unclosable'> => {
  const { gaps } = wanted
  const against = againstOf(question)
  const offers = offersOf(question.graph, wanted)
  const sets = offers.map(({ goal, organs, closes }) => ({
    covers: closes,
    // Where one organ alone can make the link there is no choice.
    against:
      organs.length === 1
        ? 0
        : organs.reduce((least, each) => Math.min(least, against.get(goal)!.get(each)!), Infinity),
  }))
  const { chosen, exact, least } = smallestCover(gaps.length, sets)
  const inOrder = chosen.map((at) => offers[at]!).sort((a, b) => a.goal - b.goal)
  return {
    links: shared(question, inOrder)
      .map(({ place, goal, closes }) => ({
        place,
        goal,
        closes: [...new Set(closes.map((gap) => gaps[gap]!))],
      }))
      .sort((a, b) => a.goal - b.goal || a.place - b.place),
    method: exact ? 'exact' : 'greedy',
    lowerBound: least,
  }
}

/** The organs of a riktningsmål as a set: the riktningsmål of a kommun share one list. */
const setOf = once((organs: readonly number[]): ReadonlySet<number> => new Set(organs))

/** An organ's place → its own and those of the answering organs that it is part of: a goal of its is theirs, too. */
const wholesOf = (question: Question): ((place: number) => readonly number[]) => {
  const { answering, of } = organsOf(question.graph)
  return (place) => Array.from(neighboursOf(of, answering[place]!))
}

/**
 * A smallest set of links, each of an organ to a riktningsmål that it answers to, after which no riktningsmål is
 * uncovered (MODEL: "Resilience"). A link to a riktningsmål covers those above it, too. Exact where no more gaps than
 * `MOST_EXACT` hang together by links that close several, else greedy. For each riktningsmål linear in what is above it
 * and its organs.
 */
export const closingUncovered = once((question: Question): Closing => {
  const rows = new Map(coverageLevels(question).map((row) => [row.goal, row]))
  const uncovered = [...rows.values()].filter((row) => row.uncovered)
  const gaps = uncovered.filter(({ organs }) => organs.length > 0).map(({ goal }) => goal)
  const numbers = new Map(gaps.map((goal, gap) => [goal, gap]))
  const wholes = wholesOf(question)
  return {
    ...closingOf(question, {
      gaps,
      organsOf: (goal) => rows.get(goal)!.organs,
      closedBy: (place, goal) => {
        const gap = numbers.get(goal)
        const answers =
          gap !== undefined && wholes(place).some((whole) => setOf(rows.get(goal)!.organs).has(whole))
        return answers ? [gap] : []
      },
    }),
    unclosable: uncovered.filter(({ organs }) => organs.length === 0).map(({ goal }) => goal),
  }
})

/** The same for silence: a smallest set of links after which no cell is `none` (obesvarat). */
export const closingSilent = once((question: Question): Closing => {
  const rows = new Map(coverageLevels(question).map((row) => [row.goal, row]))
  const gaps: number[] = []
  const numbers = new Map<number, Map<number, number>>()
  for (const { goal, organs, level } of rows.values()) {
    const silent = organs.filter((_, at) => level[at] === 0)
    numbers.set(goal, new Map(silent.map((place) => [place, gaps.push(goal) - 1])))
  }
  const wholes = wholesOf(question)
  return {
    ...closingOf(question, {
      gaps,
      organsOf: (goal) => rows.get(goal)!.organs,
      closedBy: (place, goal) => wholes(place).flatMap((whole) => numbers.get(goal)!.get(whole) ?? []),
    }),
    unclosable: [],
  }
})
