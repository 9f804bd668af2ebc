import type { QueryRow } from '@rodtrad/sql'

/** The owners' rating, in the word of the plan's scale where it has one. */
export interface Judgement {
  readonly rating: QueryRow<'goal-judgements'>['rating'] | 'divided'
  readonly word: string | null
}

/** A riktningsmål with all that its row shows. */
export interface GoalRow {
  readonly goal: QueryRow<'coverage-goals'>
  readonly cells: readonly QueryRow<'coverage-matrix'>[]
  /** Missing only where the goal doesn't take part. */
  readonly figure: QueryRow<'attainment-goals'> | undefined
  /** Directional goals are followed with words, and have no figure. */
  readonly directional: boolean
  /** How many organs have answered. */
  readonly answered: number
  /** The owners' own word for the period, and what they expect for the year. */
  readonly judgement: Judgement | undefined
  readonly forecast: Judgement | undefined
}

/** What the owners say, as one: `divided` where they rate a goal differently. */
function together(rows: readonly QueryRow<'goal-judgements'>[]): Judgement | undefined {
  const rated = rows.filter(({ rating }) => rating !== 'not_assessed')
  const [first = rows[0]] = rated
  const isDivided = new Set(rated.map(({ rating }) => rating)).size > 1
  return first && (isDivided ? { rating: 'divided', word: null } : first)
}

/** Puts together what belongs to each riktningsmål. Linear in the rows. */
export function toGoalRows(
  goals: readonly QueryRow<'coverage-goals'>[],
  cells: readonly QueryRow<'coverage-matrix'>[],
  attainment: readonly QueryRow<'attainment-goals'>[],
  judgements: readonly QueryRow<'goal-judgements'>[],
): readonly GoalRow[] {
  const byGoal = Map.groupBy(cells, ({ goal }) => goal)
  const figures = new Map(attainment.map((row) => [row.goal, row]))
  const own = Map.groupBy(
    judgements.filter(({ owner, rating }) => owner && rating !== null),
    ({ goal }) => goal,
  )
  return goals.map((goal) => {
    const figure = figures.get(goal.goal)
    const mine = byGoal.get(goal.goal) ?? []
    const of = (basis: string) => together(own.get(goal.goal)?.filter((row) => row.basis === basis) ?? [])
    return {
      goal,
      cells: mine,
      figure,
      directional: typeof figure?.low !== 'number',
      answered: mine.filter((cell) => cell.answered).length,
      judgement: of('outcome'),
      forecast: of('forecast'),
    }
  })
}
