import {
  type Columns,
  degreeOf,
  type Goal,
  kommunerOf,
  neighboursOf,
  ORGANISATION_KIND_CODES,
  type OrganisationKind,
  type Status,
  wholesOf,
} from '@rodtrad/core'
import { shownValue } from './attainment.ts'
import { appliedIn } from './delivered.ts'
import { figuresOf } from './figures.ts'
import { isMeasurable } from './goal-parts.ts'
import { once } from './once.ts'
import { orNull } from './or-null.ts'
import { ownerIds } from './owner-ids.ts'
import type { Question } from './question.ts'
import { restsOnIllustrative } from './rests-on-illustrative.ts'
import { type Reason, statusOf } from './status.ts'
import { titleOf } from './titles.ts'

export type Husbandry = NonNullable<Goal['husbandry']>

/** A goal of god ekonomisk hushållning and whether it was met; or a kind of goal that is missing. */
export interface HusbandryRow {
  /** `koncern`: owned by the koncern or a bolag. */
  readonly scope: 'kommun' | 'koncern'
  readonly kind: Husbandry
  /** Null where the scope has no goal of the kind that applied in the period. */
  readonly goal: string | null
  readonly goalTitle: string | null
  readonly owner: readonly string[]
  readonly status: Status | null
  readonly reason: Reason | null
  /** 0–1; null where withheld. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly evidence: number | null
  /** Whether it applied in the period: a goal that is valid from a later day was neither met nor missed. */
  readonly applied: boolean
  /** By the status alone: true where attained, false where partly or not; null where it can't be said. */
  readonly met: boolean | null
  readonly missing: boolean
  readonly illustrative: boolean
}

const COMPANIES = new Set<OrganisationKind>(['koncern', 'bolag'])
const MET: Readonly<Partial<Record<Status, boolean>>> = { attained: true, partly: false, not_attained: false }
const KINDS: readonly Husbandry[] = ['financial', 'operational']

/** 1 for the koncern, its bolag and all that is part of a bolag. O(organisations). */
export const companiesOf = once((columns: Columns): Uint8Array => {
  const { kind } = columns.organisations
  const isKind = (row: number): boolean => COMPANIES.has(ORGANISATION_KIND_CODES[kind[row]!]!)
  const bolag = Int32Array.from(kind.keys()).filter((row) => ORGANISATION_KIND_CODES[kind[row]!] === 'bolag')
  const within = wholesOf(columns, bolag)
  return Uint8Array.from(kind.keys(), (row) => (isKind(row) || degreeOf(within, row) > 0 ? 1 : 0))
})

const missingRow = (scope: HusbandryRow['scope'], kind: Husbandry): HusbandryRow => ({
  scope,
  kind,
  goal: null,
  goalTitle: null,
  owner: [],
  status: null,
  reason: null,
  value: null,
  low: null,
  high: null,
  evidence: null,
  applied: false,
  met: null,
  missing: true,
  illustrative: false,
})

/** The goals that are flagged, in the order of the source. */
const flagged = (question: Question): readonly HusbandryRow[] => {
  const { columns } = question.graph
  const { ids, first, goals, model } = columns
  const companies = companiesOf(columns)
  const rests = restsOnIllustrative(question)
  const figures = figuresOf(question)
  return (model?.goals ?? []).flatMap(({ husbandry: kind }, goal): readonly HusbandryRow[] => {
    if (kind === undefined || question.graph.goals[goal] === 0) return []
    const applied = appliedIn(question, goal)
    const owners = neighboursOf(goals.owners, goal)
    const { status, reason } = statusOf(question, goal)
    return [
      {
        scope: owners.some((each) => companies[each] === 1) ? 'koncern' : 'kommun',
        kind,
        goal: ids[first.goals + goal]!,
        goalTitle: titleOf(columns, first.goals + goal),
        owner: ownerIds(columns, goal),
        status,
        reason,
        value: isMeasurable(question, goal) ? orNull(shownValue(question, figures, goal)) : null,
        low: orNull(figures.low[goal]!),
        high: orNull(figures.high[goal]!),
        evidence: figures.evidence[goal]!,
        applied,
        met: applied ? (MET[status] ?? null) : null,
        missing: false,
        illustrative: rests[goal] === 1,
      },
    ]
  })
}

/**
 * The goals of god ekonomisk hushållning, of the kommun and of the koncern, financial and operational: which were met by
 * their own status, never a score; and which kind is missing (MODEL: S19; KL 11:1, LKBR 11:12). The koncern is
 * asked for where the source has a koncern or a bolag; nothing is called missing in a source of several kommuner.
 * O(goals + links).
 *
 * @example
 * husbandry(question).filter((row) => row.missing || row.met === false)
 */
export const husbandry = once((question: Question): readonly HusbandryRow[] => {
  const { columns, organisations } = question.graph
  const rows = flagged(question)
  const companies = companiesOf(columns)
  const hasCompanies = organisations.some((valid, row) => valid === 1 && companies[row] === 1)
  const isGroup = hasCompanies || rows.some(({ scope }) => scope === 'koncern')
  const scopes = isGroup ? (['kommun', 'koncern'] as const) : (['kommun'] as const)
  const isAsked = columns.model !== undefined && kommunerOf(columns).one
  return scopes.flatMap((scope) =>
    KINDS.flatMap((kind) => {
      const found = rows.filter((row) => row.scope === scope && row.kind === kind)
      const isThere = !isAsked || found.some(({ applied }) => applied)
      return isThere ? found : [...found, missingRow(scope, kind)]
    }),
  )
})
