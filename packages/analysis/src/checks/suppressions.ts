import {
  CATALOGUE,
  type CatalogueEntry,
  classOf,
  type Day,
  type Finding,
  type FindingCode,
  nodeOf,
  type Row,
  shown,
} from '@rodtrad/core'
import { type Checked, ofRow } from './place.ts'

/** A finding that the plan has decided to live with, and why. */
export interface Suppressed {
  readonly finding: Finding
  readonly reason: string
  /** The last day on which the exemption holds; null for none. */
  readonly until: Day | null
}

/** What is left of the findings, and what exemptions have taken away. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

const isCode = (text: string): text is FindingCode => Object.hasOwn(CATALOGUE, text)
const codeOf = ({ code }: Row<'suppressions'>): string => code.trim().toUpperCase()
const idOf = ({ id }: Row<'suppressions'>): string | undefined => (id?.trim() === '' ? undefined : id?.trim())

const isExpired = ({ until }: Row<'suppressions'>, asOf: Day): boolean => until !== undefined && until < asOf

/** What is wrong with an exemption itself: a code or an id that doesn't exist, a fault that can't be exempted. */
const troubleOf = ({ question }: Checked, row: Row<'suppressions'>): string | undefined => {
  const code = codeOf(row)
  if (!isCode(code)) return 'code'
  const entry: CatalogueEntry = CATALOGUE[code]
  if (entry.class === 'form') return 'form'
  const id = idOf(row)
  return id !== undefined && nodeOf(question.graph.columns, id) === undefined ? 'id' : undefined
}

/**
 * Takes away the findings that the plan's exemptions (FORMAT: `suppressions`) are for: of the same code, and, where an
 * exemption names an id, one that concerns it; until its last day. A fault of form can't be exempted. RT123 tells of an
 * exemption that has expired or meets nothing, RT124 of one for a code or id that doesn't exist; these two can't be
 * exempted themselves. O(findings · exemptions of their code).
 */
export const sifted = (checked: Checked, findings: readonly Finding[]): Sifted => {
  const { model, question } = checked
  const { asOf } = question.graph
  const byCode = new Map<string, number[]>()
  model.suppressions.forEach((row, at) => {
    if (isExpired(row, asOf)) return
    const rows = byCode.get(codeOf(row)) ?? []
    byCode.set(codeOf(row), rows)
    rows.push(at)
  })
  const met = new Set<number>()
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const candidates = classOf(finding) === 'form' ? [] : (byCode.get(finding.code) ?? [])
    const matching = candidates.filter((at) => {
      const id = idOf(model.suppressions[at]!)
      return id === undefined || id === finding.place.id || finding.ids.includes(id)
    })
    matching.forEach((at) => met.add(at))
    const [first] = matching
    if (first === undefined) kept.push(finding)
    else {
      const { reason, until } = model.suppressions[first]!
      suppressed.push({ finding, reason, until: until ?? null })
    }
  }
  const own = model.suppressions.flatMap((row, at): readonly Finding[] => {
    const words = { code: shown(codeOf(row)), value: shown(idOf(row) ?? ''), until: row.until ?? '' }
    const found = (code: 'RT123' | 'RT124', column: string, trouble: string): readonly Finding[] => [
      ofRow(checked, code, 'suppressions', at, column, { words: { ...words, case: trouble } }),
    ]
    const trouble = troubleOf(checked, row)
    if (trouble !== undefined) return found('RT124', trouble === 'id' ? 'id' : 'code', trouble)
    if (isExpired(row, asOf)) return found('RT123', 'until', 'expired')
    return met.has(at) ? [] : found('RT123', 'code', 'unused')
  })
  return { findings: [...kept, ...own], suppressed }
}
