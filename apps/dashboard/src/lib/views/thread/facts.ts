/** What is known of the chosen node, as names and texts. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import type { Node } from './graph.ts'

export interface Fact {
  readonly name: string
  readonly text: string
}

type Detail = QueryRow<'thread-detail'>

/** Owners, validity, decision and the rest; only what there is. */
export function factsOf(w: Words, node: Node, detail: Detail | undefined): readonly Fact[] {
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [w.t(node.kind === 'verksamhet' ? 'thread.detail.partOf' : 'thread.detail.owners'), w.list(node.owners)],
    [w.t('thread.detail.area'), detail?.area],
    [w.t('thread.detail.valid'), detail && spanOf(w, detail)],
    [w.t('thread.detail.decision'), detail && decisionOf(w, detail)],
    [w.t('thread.detail.reviewed'), w.day(detail?.reviewed)],
    [w.t('thread.detail.changed'), w.day(detail?.changed)],
    [w.t('thread.detail.phase'), detail?.phase && w.code('attainment.phase', detail.phase)],
    [w.t('thread.detail.due'), w.day(detail?.due)],
    [w.t('thread.detail.missions'), detail && w.list(detail.missions)],
    [w.t('thread.detail.unit'), detail?.unit],
    [w.t('thread.detail.source'), detail?.source],
  ]
  return facts.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}

function spanOf(w: Words, { validFrom, validTo }: Detail): string {
  const [from, to] = [w.day(validFrom), w.day(validTo)]
  if (from && to) return w.t('thread.detail.span', { from, to })
  return from ? w.t('thread.detail.from', { from }) : to ? w.t('thread.detail.to', { to }) : ''
}

function decisionOf(w: Words, { decision, decided, paragraph, body }: Detail): string {
  return [decision, body, decided, paragraph && w.t('coverage.paragraph', { n: paragraph })]
    .filter(Boolean)
    .join(', ')
}
