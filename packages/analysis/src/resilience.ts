import { closingSilent, closingUncovered, type Closing } from './closing-links.ts'
import { type CoverageLevels, coverageLevels } from './coverage-levels.ts'
import { type Lone, loneOnes } from './falls.ts'
import { LINKED } from './goal-levels.ts'
import { once } from './once.ts'
import { organsOf } from './organs.ts'
import type { Question } from './question.ts'
import { isIllustrative, titleOf } from './titles.ts'

/** What a riktningsmål rests on, would fall with, or could be covered by. */
export interface ResilienceRow {
  /**
   * `carried`: the riktningsmål and its carriers. `single`: the subject alone carries it. `falls`: it becomes uncovered
   * if the subject is dropped. `closes`: one of a smallest set of links after which none is uncovered. `answers`: one of
   * a smallest set of links after which no cell is `none` (obesvarat, level 0): the cells that were are then `linked`.
   * `silent`: the subject is linked to the riktningsmål, or more, and has not answered it: it takes its words or follow-up,
   * no link.
   */
  readonly what: 'carried' | 'single' | 'falls' | 'closes' | 'answers' | 'silent'
  readonly goal: string
  readonly goalTitle: string
  readonly subject: string | null
  readonly subjectTitle: string | null
  readonly subjectKind: 'organ' | 'goal' | 'indicator' | null
  /** The lowest that no organ would be any more, were the subject dropped; `covered` says that a gap opens. */
  readonly lost: Lone['lost'] | null
  /** The organs that are linked to the riktningsmål, or more. */
  readonly carriers: readonly string[]
  /** The riktningsmål whose gaps the link closes. */
  readonly closes: readonly string[]
  readonly illustrative: boolean
}

/** How a smallest set of links was found, and what it leaves. */
export interface ClosingSummary {
  readonly method: Closing['method']
  readonly size: number
  /** No set with fewer links closes all gaps. */
  readonly lowerBound: number
  /** The riktningsmål that no organ answers to. */
  readonly unclosable: readonly string[]
}

/** The vulnerability of the riktningsmål (FORMAT: "any other analysis", with two keys more). */
export interface Resilience {
  readonly rows: readonly ResilienceRow[]
  /** Of the links that would leave no riktningsmål uncovered. */
  readonly closing: ClosingSummary
  /** Of the links that would leave no cell at level 0. They make no cell answered: that takes words or follow-up. */
  readonly answering: ClosingSummary
}

const rowMaker = (question: Question) => {
  const { graph } = question
  const { columns } = graph
  const { ids, first } = columns
  const { answering } = organsOf(graph)
  const nodeOfSubject = (kind: Lone['kind'], subject: number): number =>
    kind === 'organ'
      ? first.organisations + answering[subject]!
      : first[kind === 'goal' ? 'goals' : 'indicators'] + subject
  const carriersOf = ({ organs, level }: CoverageLevels): readonly string[] =>
    organs
      .filter((_, at) => level[at]! >= LINKED)
      .map((place) => ids[first.organisations + answering[place]!]!)
  const carriers = new Map(coverageLevels(question).map((row) => [row.goal, carriersOf(row)]))
  const known = new Map<number, { readonly title: string; readonly illustrative: boolean }>()
  const about = (node: number): { readonly title: string; readonly illustrative: boolean } => {
    const found = known.get(node) ?? {
      title: titleOf(columns, node),
      illustrative: isIllustrative(columns, node),
    }
    known.set(node, found)
    return found
  }
  return (
    what: ResilienceRow['what'],
    goal: number,
    lone?: Pick<Lone, 'kind' | 'subject'> & Partial<Lone>,
    closes: readonly number[] = [],
  ): ResilienceRow => {
    const node = lone && nodeOfSubject(lone.kind, lone.subject)
    const { title, illustrative } = about(first.goals + goal)
    return {
      what,
      goal: ids[first.goals + goal]!,
      goalTitle: title,
      subject: node === undefined ? null : ids[node]!,
      subjectTitle: node === undefined ? null : about(node).title,
      subjectKind: lone?.kind ?? null,
      lost: lone?.lost ?? null,
      carriers: carriers.get(goal)!,
      closes: closes.map((each) => ids[first.goals + each]!),
      illustrative: illustrative || (node !== undefined && about(node).illustrative),
    }
  }
}

/**
 * How vulnerable the riktningsmål are (MODEL: "Resilience", sårbarhet): who carries each; the organ, goal or indicator
 * that alone does; what becomes uncovered if one is dropped; and smallest sets of links that would close all gaps.
 * As `loneOnes` and `closingUncovered` tell: near linear.
 *
 * @example
 * resilience(question).rows.filter((row) => row.what === 'falls' && row.subjectKind === 'organ')
 */
export const resilience = once((question: Question): Resilience => {
  const { ids, first } = question.graph.columns
  const levels = coverageLevels(question)
  const rowOf = rowMaker(question)
  const lonesOf = loneOnes(question)
  const lones = levels.flatMap((row) => lonesOf(row).map((lone) => rowOf(lone.what, row.goal, lone)))
  const rowsOf = (what: 'closes' | 'answers', { links }: Closing): readonly ResilienceRow[] =>
    links.map(({ place, goal, closes }) => rowOf(what, goal, { kind: 'organ', subject: place }, closes))
  const summaryOf = ({ links, method, lowerBound, unclosable }: Closing): ClosingSummary => ({
    method,
    size: links.length,
    lowerBound,
    unclosable: unclosable.map((goal) => ids[first.goals + goal]!),
  })
  return {
    rows: [
      ...levels.map((row) => rowOf('carried', row.goal)),
      ...lones.filter(({ what }) => what === 'single'),
      ...lones.filter(({ what }) => what === 'falls'),
      ...rowsOf('closes', closingUncovered(question)),
      ...rowsOf('answers', closingSilent(question)),
      ...levels.flatMap(({ goal, organs, level, answered }) =>
        organs
          .filter((_, at) => level[at]! >= LINKED && answered[at] === 0)
          .map((subject) => rowOf('silent', goal, { kind: 'organ', subject })),
      ),
    ],
    closing: summaryOf(closingUncovered(question)),
    answering: summaryOf(closingSilent(question)),
  }
})
