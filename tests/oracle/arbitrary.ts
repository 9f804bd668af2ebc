import fc from 'fast-check'

import { history } from './arbitrary/history.ts'
import { indicators, outcomes, targets } from './arbitrary/measures.ts'
import { oneOf, weighted } from './arbitrary/pools.ts'
import { question } from './arbitrary/question.ts'
import { decisions, goals, links, missions, organisations, pools } from './arbitrary/structure.ts'
import { analyses, assessments, positions, ratings } from './arbitrary/words.ts'
import type { Question, Source } from './reference/index.ts'

/** A random source with a question to put to it. */
export interface Asked {
  readonly source: Source
  readonly question: Question
}

export interface AskedOptions {
  /** Let rows that only their own content tells apart take part (default false: they are left out). */
  readonly ties?: boolean
  /** Give the source mandate periods, factors, and links that tell what has replaced what (default false). */
  readonly past?: boolean
}

const plan = fc.record({
  municipality: fc.constant('Provkommun'),
  code: fc.constant('9999'),
  method: weighted([3, 'weighted-mean'], [2, 'weakest-link'], [2, 'share-met']),
  attained: oneOf([1, 1, 0.9, 0.75]),
  partly: oneOf([0.5, 0.5, 0.25]),
  minEvidence: oneOf([0, 0.25, 0.5, 0.5, 1]),
  minReach: oneOf([0, 0.3, 0.5, 0.5, 1]),
})

/**
 * Small sources of every kind the rules speak of, each with a day and a period to ask about: 3–12 goals, with loops,
 * links that point down, drafts, things no longer valid, several kommuner, and targets and outcomes that often meet.
 *
 * @example fc.assert(fc.property(asked(), ({ source, question }) => …))
 */
export const asked = ({ ties = false, past = false }: AskedOptions = {}): fc.Arbitrary<Asked> =>
  question
    .chain((about) => pools(about))
    .chain((all) => goals(all).map((drawn) => ({ ...all, drawn })))
    .chain((all) =>
      fc
        .record({
          plan,
          organisations: organisations(all),
          goals: fc.constant(all.drawn),
          links: links(all),
          indicators: indicators(all),
          targets: targets(all, ties),
          outcomes: outcomes(all, ties),
          assessments: assessments(all, ties),
          ratings,
          missions: missions(all),
          analyses: analyses(all),
          positions: positions(all, ties),
          decisions: decisions(all),
        })
        .chain((source) =>
          (past ? history(all) : fc.constant(null)).map((more): Source =>
            more === null
              ? source
              : {
                  ...source,
                  plan: { ...source.plan, mandatePeriods: more.mandatePeriods },
                  factors: more.factors,
                  links: [...source.links, ...more.links],
                },
          ),
        )
        .map((source): Asked => ({ source, question: all.question })),
    )
