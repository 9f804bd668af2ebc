/** Whether the model is sound, in sentences. */
import type { Words } from '../../i18n/words.ts'
import { countOf, type GroupRow } from './groups.ts'

/** The headline: what has to be mended, or that the model holds. */
export function titleOf(w: Words, rows: readonly GroupRow[] | undefined): string {
  if (rows === undefined) return w.t('nav.findings')
  const errors = countOf(rows, 'error')
  const warnings = countOf(rows, 'warning')
  if (errors > 0) return w.t('findings.title.errors', { n: errors, some: w.count(errors) })
  if (warnings > 0) return w.t('findings.title.warnings', { n: warnings, some: w.count(warnings, 'common') })
  return w.t(rows.length > 0 ? 'findings.title.infos' : 'findings.title.none')
}

/** How many of each there are beside the errors, of how many kinds, and how many the plan has exempted. */
export function leadOf(w: Words, rows: readonly GroupRow[], suppressed: number): string {
  const kinds = new Set(rows.map(({ code }) => code)).size
  if (kinds === 0 && suppressed === 0) return ''
  const amounts = [
    w.t('findings.warnings', { n: countOf(rows, 'warning') }),
    w.t('findings.infos', { n: countOf(rows, 'info') }),
  ]
  return [
    kinds === 0 ? '' : w.t('findings.lead', { n: kinds, amounts: w.list(amounts) }),
    suppressed === 0
      ? ''
      : w.t('findings.lead.suppressed', { n: suppressed, some: w.count(suppressed, 'common') }),
  ]
    .filter((text) => text !== '')
    .join(' ')
}
