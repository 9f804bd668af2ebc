/** The questions organ by organ, and how many are to be taken up. */
import type { QueryRow } from '@rodtrad/sql'

export type QuestionRow = QueryRow<'oversight-questions'>

/** What one organ is asked; `organisation` null for the kommun's own questions. */
export interface OrganQuestions {
  readonly organisation: string | null
  readonly name: string | null
  readonly rows: readonly QuestionRow[]
  readonly urgent: number
  readonly rest: number
  /** Since when the oldest of what is asked about has waited. */
  readonly since: string | null
}

/** To be taken up, and not only if there is time. */
export const isUrgent = ({ severity }: Pick<QuestionRow, 'severity'>): boolean => severity !== 'info'

/** The questions of each organ, in the order that they come in. O(questions). */
export function byOrgan(rows: readonly QuestionRow[]): readonly OrganQuestions[] {
  return Array.from(
    Map.groupBy(rows, ({ organisation }) => organisation),
    ([organisation, own]) => {
      const urgent = own.filter(isUrgent).length
      return {
        organisation,
        name: own[0]?.organisationName ?? null,
        rows: own,
        urgent,
        rest: own.length - urgent,
        since: own.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
      }
    },
  )
}

/** The most pressing first, whoever is asked. */
export function byUrgency(rows: readonly QuestionRow[]): readonly QuestionRow[] {
  return rows.toSorted((a, b) => a.rank - b.rank)
}
