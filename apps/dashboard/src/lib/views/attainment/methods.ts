/** The riktningsmål by the three methods, side by side. */
import type { Method } from '@rodtrad/core'
import type { QueryRow } from '@rodtrad/sql'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'

export type MethodRow = QueryRow<'attainment-methods'>

export const methods = ['weighted-mean', 'weakest-link', 'share-met'] as const satisfies readonly Method[]

/** A riktningsmål with its figure by each method. */
export interface GoalByMethods {
  readonly goal: string
  readonly title: string
  readonly illustrative: boolean
  readonly by: Readonly<Partial<Record<Method, MethodRow>>>
  /** Whether the methods give it different statuses. */
  readonly differs: boolean
}

/** The rows by riktningsmål, in their order. */
export function byMethods(rows: readonly MethodRow[]): readonly GoalByMethods[] {
  return [...Map.groupBy(rows, ({ goal }) => goal)].map(([goal, own]) => ({
    goal,
    title: own[0]?.title ?? goal,
    illustrative: own.some(({ illustrative }) => illustrative),
    by: Object.fromEntries(own.map((row) => [row.method, row])),
    differs: new Set(own.map(({ status }) => status)).size > 1,
  }))
}

/** The finding: for how many the method decides the status. */
export function methodsTitle(w: Words, goals: readonly GoalByMethods[]): string {
  const differing = goals.filter(({ differs }) => differs).length
  if (differing === 0) return w.t('methods.title.same')
  return w.t('methods.title', { n: differing, some: w.count(differing), all: w.count(goals.length) })
}

/** Whether anything is known: without it the interval says nothing. */
export const isKnown = (
  row: MethodRow | undefined,
): row is MethodRow & { readonly low: number; readonly high: number } =>
  typeof row?.low === 'number' && row.high !== null && row.status !== 'unmeasured'

/** A figure by one method in words: its status and its interval. */
export const methodText = (w: Words, row: MethodRow | undefined): string =>
  row === undefined
    ? ''
    : isKnown(row)
      ? `${w.code('status', row.status)}, ${w.interval(row.low, row.high)}`
      : w.code('status', row.status)

export function methodColumns(w: Words): readonly Column<GoalByMethods>[] {
  return [
    { label: w.t('methods.goal'), text: ({ title }) => title, head: true },
    ...methods.map((method): Column<GoalByMethods> => ({
      label: w.t(`methods.${method}`),
      text: ({ by }) => methodText(w, by[method]),
    })),
  ]
}
