import type { QueryRow } from '@rodtrad/sql'

/** A goal whose owner says one thing and whose measures say another. */
export interface Difference {
  readonly figure: QueryRow<'attainment-goals'>
  readonly judgement: QueryRow<'goal-judgements'>
  /** How many steps of the scale lie between them; above zero where the judgement is the better. */
  readonly steps: number
}

const scale = ['not_attained', 'partly', 'attained']

/** The shown goals where judgement and measure differ, the largest difference first: each once, by the owner farthest off. */
export function differencesOf(
  attainment: readonly QueryRow<'attainment-goals'>[],
  judgements: readonly QueryRow<'goal-judgements'>[],
): readonly Difference[] {
  const figures = new Map(
    attainment.filter(({ low, shown }) => shown && low !== null).map((row) => [row.goal, row]),
  )
  const found = judgements
    .filter(({ owner, basis }) => owner && basis === 'outcome')
    .flatMap((judgement): readonly Difference[] => {
      const figure = figures.get(judgement.goal)
      const [said, measured] = [scale.indexOf(judgement.rating ?? ''), scale.indexOf(figure?.status ?? '')]
      return figure === undefined || said < 0 || measured < 0 || said === measured
        ? []
        : [{ figure, judgement, steps: said - measured }]
    })
    .toSorted((a, b) => Math.abs(b.steps) - Math.abs(a.steps) || (a.figure.high ?? 0) - (b.figure.high ?? 0))
  return [...Map.groupBy(found, ({ figure }) => figure.goal).values()].map(([first]) => first!)
}
