import { type CoverageLevels, coverageLevels } from './coverage-levels.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { emptyOf } from './suggest-cells.ts'
import { type Close, closestOf, contextOf, othersOf } from './suggest-closest.ts'
import { corporaOf } from './suggest-corpus.ts'
import { matchOf } from './suggest-match.ts'
import { textsOf } from './suggest-texts.ts'
import { wishesOf } from './suggest-wish.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** A goal or mission of an organ that may have to do with a riktningsmål, by its words alone. */
export interface SuggestRow {
  readonly goal: string
  readonly goalTitle: string
  /** The organ, which has nothing linked to the riktningsmål. */
  readonly organisation: string
  /** No organ covers the riktningsmål; or others do, and this one has not answered. */
  readonly why: 'uncovered' | 'unanswered'
  /** From 1, among the organ's own for this riktningsmål. */
  readonly rank: number
  /** A goal or mission of the organ, or of a part of it. */
  readonly candidate: string
  readonly candidateTitle: string
  readonly candidateKind: 'goal' | 'mission'
  /** How much of what is looked for it has, to the riktningsmål's own text; 0–1. */
  readonly score: number
  /** The words of the candidate that made the match, as they are written, the weightiest first; at most five. */
  readonly words: readonly string[]
  /** Where such a word is not the riktningsmål's own: goals linked to it, and organs that speak of it, that have it. */
  readonly through: readonly string[]
  readonly illustrative: boolean
}

export interface SuggestOptions {
  /** How many for each organ and riktningsmål; default 3. */
  readonly most?: number
}

/** The riktningsmål of the kommuner that have cells to fill, by the organs of the kommun. */
const askedOf = (
  levels: readonly CoverageLevels[],
): ReadonlyMap<readonly number[], readonly CoverageLevels[]> => {
  const kommuner = Map.groupBy(levels, ({ organs }) => organs)
  for (const [organs, rows] of kommuner)
    if (rows.every((row) => emptyOf(row).length === 0)) kommuner.delete(organs)
  return kommuner
}

/**
 * For every riktningsmål that no organ covers, and every organ that has not answered to one, the organ's own goals and
 * missions whose words come closest. It proposes; it links nothing.
 *
 * Words are compared by their stems and compounds by their parts, by BM25. A riktningsmål is known by its own words and,
 * half as strong, by those of what is linked to it and what is said of it for the period. An organ that declines has
 * answered, and gets no proposals; nor does one that is linked but silent, whom no link would help. Where nothing comes
 * close there is no row ({@link suggestCells} tells both). In the order of the coverage.
 * O(characters), and for each of the cells the words of the organ's own.
 *
 * @example suggest(question, { most: 5 }).filter(({ organisation }) => organisation === 'omn')
 */
export const suggest = (question: Question, { most = 3 }: SuggestOptions = {}): readonly SuggestRow[] => {
  const { graph } = question
  const { columns } = graph
  const { ids, first, count } = columns
  const levels = coverageLevels(question)
  const kommuner = askedOf(levels)
  if (columns.model === undefined || kommuner.size === 0) return []
  const { answering } = organsOf(graph)
  const isAsked = new Uint8Array(answering.length)
  for (const place of [...kommuner.keys()].flat()) isAsked[place] = 1
  const riktningsmal = [...kommuner.values()].flat().map(({ goal }) => goal)
  const texts = textsOf(question, riktningsmal, isAsked)
  const corpusOf = corporaOf(texts)
  const wishOf = wishesOf(texts.lexicon.size)
  const rows = new Map<CoverageLevels, readonly SuggestRow[]>()

  for (const [organs, group] of kommuner) {
    const tops = group.map(({ goal }) => texts.ofGoal[goal]!)
    const corpus = corpusOf(tops, othersOf(texts, organs, group))
    for (const row of group) {
      const places = emptyOf(row)
      if (places.length === 0) continue
      const wish = wishOf(corpus, texts.ofGoal[row.goal]!, contextOf(texts, corpus, row))
      const top = first.goals + row.goal
      const rowOf = (place: number, { text, score }: Close, at: number): SuggestRow => {
        const candidate = texts.node[text]!
        const { words, through } = matchOf(graph, texts, wish, text)
        return {
          goal: ids[top]!,
          goalTitle: titleOf(columns, top),
          organisation: ids[first.organisations + answering[place]!]!,
          why: row.uncovered ? 'uncovered' : 'unanswered',
          rank: at + 1,
          candidate: ids[candidate]!,
          candidateTitle: titleOf(columns, candidate),
          candidateKind: candidate - first.goals < count.goals ? 'goal' : 'mission',
          score: Math.min(1, score),
          words,
          through: through.map((node) => ids[node]!),
          illustrative: [top, candidate, ...through].some((node) => isIllustrative(columns, node)),
        }
      }
      rows.set(
        row,
        places.flatMap((place) =>
          closestOf(texts, corpus, wish, place, ids)
            .slice(0, most)
            .map((close, at) => rowOf(place, close, at)),
        ),
      )
    }
  }
  return levels.flatMap((row) => rows.get(row) ?? [])
}
