/** The findings by code. */
import type { FindingCode, Severity } from '@rodtrad/core'
import type { QueryRow } from '@rodtrad/sql'

export type GroupRow = QueryRow<'findings-groups'>

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** A code, with how many findings of each severity it has. */
export interface Group {
  readonly code: FindingCode
  /** The gravest of them. */
  readonly severity: Severity
  readonly amount: number
}

/** The groups of the chosen severities (all when empty), each code once, the gravest first. O(rows). */
export function groupsOf(rows: readonly GroupRow[], chosen: readonly Severity[]): readonly Group[] {
  const shown = rows.filter(({ severity }) => chosen.length === 0 || chosen.includes(severity))
  const groups = Array.from(
    Map.groupBy(shown, ({ code }) => code),
    ([code, own]) => ({
      code: code as FindingCode,
      severity: severities.find((each) => own.some(({ severity }) => severity === each)) ?? 'info',
      amount: amountOf(own),
    }),
  )
  const rank = ({ severity }: Group): number => severities.indexOf(severity)
  return groups.toSorted((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1))
}

/** How many findings the groups have. */
export function amountOf(groups: readonly { readonly amount: number }[]): number {
  return groups.reduce((sum, { amount }) => sum + amount, 0)
}

/** How many findings there are of a severity. */
export function countOf(rows: readonly GroupRow[], severity: Severity): number {
  return amountOf(rows.filter((row) => row.severity === severity))
}
