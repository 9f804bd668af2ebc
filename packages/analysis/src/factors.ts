import { type Graph, type Position, rowIn, type Stance, STANCE_CODES } from '@rodtrad/core'
import { asGiven } from './given.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'
import { positionIsFor } from './words.ts'

/** What an organ is to say of every omvärldsfaktor: risks, opportunities and how it takes them on (MODEL: S10). */
export const FACTOR_PARTS = ['risk', 'opportunity', 'handling'] as const
export type FactorPart = (typeof FACTOR_PARTS)[number]

/** One cell of the matrix: what an organ has said of an omvärldsfaktor for the period. */
export interface FactorRow {
  readonly organisation: string
  readonly factor: string
  readonly factorTitle: string
  /** `silent`: nothing; `stance`: a stance without words, which is no answer; `words`: an answer. */
  readonly state: 'silent' | 'stance' | 'words'
  readonly answered: boolean
  /** Whether silence would be a gap; false where the organ declines riktningsmål with a reason and has words all the same. */
  readonly asked: boolean
  /** Of several positions with words the latest published; without words, the stance that stands alone. */
  readonly stance: Stance | null
  readonly risk: boolean
  readonly opportunity: boolean
  /** How the organ takes it on. */
  readonly handling: boolean
  /** A reasoning, or the conditions that the organ sees. */
  readonly reasoning: boolean
  /** Of risk, opportunity and handling what an answer leaves out; nothing where the organ declines with a reason. */
  readonly missing: readonly FactorPart[]
  /** The nulägesbeskrivningar that the words stand in; none for words of their own. */
  readonly analyses: readonly string[]
  readonly illustrative: boolean
}

/** The factors of a kind that take part, in the order of the source. */
const factorsThat = (graph: Graph, isWanted: (kind: string) => boolean): readonly number[] =>
  (graph.columns.model?.factors ?? []).flatMap((row, factor) =>
    graph.factors[factor] === 1 && isWanted(row.kind) ? [factor] : [],
  )

/** The omvärldsfaktorer of fullmäktige that are valid as of the date, in the order of the source. */
export const omvarldsfaktorerOf = once((graph: Graph): readonly number[] =>
  factorsThat(graph, (kind) => kind === 'omvarldsfaktor'),
)

/** The megatrender and the national, regional and local trends that are valid as of the date. */
export const trendsOf = once((graph: Graph): readonly number[] =>
  factorsThat(graph, (kind) => kind !== 'omvarldsfaktor'),
)

/** Factor → organisation → the places of its positions for the period, given by the as-of date. O(positions). */
const positionsOn = once(
  (question: Question): ReadonlyMap<number, ReadonlyMap<number, readonly number[]>> => {
    const { period } = question
    const { columns } = asGiven(question).graph
    const by = new Map<number, Map<number, number[]>>()
    columns.model?.positions.forEach((position, row) => {
      const { organisation, period: own, analysisYear } = columns.positions
      const factor = rowIn(columns, 'factors', position.subject)
      if (factor < 0 || organisation[row]! < 0) return
      if (!positionIsFor(own[row]!, analysisYear[row]!, period)) return
      const ofFactor = by.get(factor) ?? new Map<number, number[]>()
      by.set(factor, ofFactor)
      const rows = ofFactor.get(organisation[row]!) ?? []
      ofFactor.set(organisation[row]!, rows)
      rows.push(row)
    })
    return by
  },
)

/** The stance that counts: with words before without, then the latest published, then the first of the code list. */
const stanceOf = ({ columns }: Graph, rows: readonly number[]): Stance | null => {
  const { words, published, stance } = columns.positions
  const given = rows.filter((row) => words[row] === 1 || columns.model?.positions[row]?.stance !== undefined)
  const [best] = [...given].sort(
    (a, b) => words[b]! - words[a]! || published[b]! - published[a]! || stance[a]! - stance[b]!,
  )
  return best === undefined ? null : STANCE_CODES[stance[best]!]!
}

/**
 * The organs that are to relate to every omvärldsfaktor: those that answer to riktningsmål, and nämnder, bolag and the
 * kommunstyrelse that don't and give no reason (MODEL: S4, "every nämnd and bolag"). In the order of the source.
 */
export const organsAsked = once((graph: Graph): ReadonlySet<number> => {
  const { answering, exempt } = organsOf(graph)
  const { model } = graph.columns
  const unexplained = exempt.filter((organ) => model?.organisations[organ]?.answersReason === undefined)
  return new Set([...answering, ...unexplained].sort((a, b) => a - b))
})

const cellOf = ({ graph }: Question, factor: number, organ: number, rows: readonly number[]): FactorRow => {
  const { columns } = graph
  const { ids, first, model } = columns
  const positions = rows.flatMap((row) => model?.positions[row] ?? [])
  const says = (part: keyof Position): boolean => positions.some((position) => position[part] !== undefined)
  const answered = rows.some((row) => columns.positions.words[row] === 1)
  const stance = stanceOf(graph, rows)
  return {
    organisation: ids[first.organisations + organ]!,
    factor: ids[first.factors + factor]!,
    factorTitle: titleOf(columns, first.factors + factor),
    state: answered ? 'words' : stance === null ? 'silent' : 'stance',
    answered,
    asked: organsAsked(graph).has(organ),
    stance,
    risk: says('risk'),
    opportunity: says('opportunity'),
    handling: says('handling'),
    reasoning: says('reasoning') || says('conditions'),
    missing: answered && stance !== 'declines' ? FACTOR_PARTS.filter((part) => !says(part)) : [],
    analyses: [...new Set(positions.flatMap(({ analysis }) => analysis ?? []))],
    illustrative:
      isIllustrative(columns, first.factors + factor) ||
      isIllustrative(columns, first.organisations + organ) ||
      positions.some((position) => position.illustrative === true),
  }
}

/**
 * Who is silent on which omvärldsfaktor: a cell for every omvärldsfaktor that is valid and every organ that is asked
 * (MODEL: S4, S10; styrmodell: "Omvärldsfaktorer/trender"). An organ that declines riktningsmål with a reason is not
 * asked: it has a cell where it has words all the same, its silence is no gap. Words and their period are those of
 * MODEL's "Coverage"; what is given after the as-of date is not known yet. O(positions + cells).
 *
 * @example
 * factors(question).filter((cell) => !cell.answered)
 */
export const factors = once((question: Question): readonly FactorRow[] => {
  const { graph } = question
  const positions = positionsOn(question)
  const organs = [...new Set([...organsAsked(graph), ...organsOf(graph).exempt])].sort((a, b) => a - b)
  return omvarldsfaktorerOf(graph).flatMap((factor) =>
    organs
      .map((organ) => cellOf(question, factor, organ, positions.get(factor)?.get(organ) ?? []))
      .filter(({ asked, answered }) => asked || answered),
  )
})
