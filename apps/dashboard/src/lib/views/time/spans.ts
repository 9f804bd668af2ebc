/** What holds when, as the chart and its table take it. */
import { electionDay } from '@rodtrad/core'
import { validity, type SvgNode, type ValidityMark, type ValidityRow } from '@rodtrad/charts'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { Span } from './time.svelte.ts'

/** How many years are drawn before and after that of the as-of date: a mandate period and then some. */
const [before, after] = [4, 5]

/** What a span is called: its title, or how many of its kind when they are told together. */
export const spanName = (w: Words, { id, kind, title, amount }: Span): string =>
  id === null ? w.t('time.many', { n: w.number(amount), kind: w.code('time.many', kind) }) : title

/** From when to when, in words. */
export function spanText(w: Words, span: Span): string {
  const { from, to, draft } = span
  const when =
    from === null && to === null ? w.t('time.always') : w.t('time.span', { from: from ?? '…', to: to ?? '…' })
  return [when, draft ? w.t('time.draft') : '', reviewText(w, span)].filter((text) => text !== '').join(', ')
}

/** Whether it has been reconsidered; empty where nobody has to. */
export function reviewText(w: Words, { review, reviewed }: Span): string {
  if (!review) return ''
  return reviewed === null ? w.t('time.notReviewed') : w.t('time.reviewed', { day: reviewed })
}

const rowOf = (w: Words, span: Span): ValidityRow => ({
  group: w.code('time.group', span.kind),
  title: spanName(w, span),
  from: span.from,
  to: span.to,
  draft: span.draft,
  reviewed: span.review ? span.reviewed !== null : null,
  text: `${spanName(w, span)}: ${spanText(w, span)}`,
})

/** The elections that are seen, and the new fullmäktige after each. */
function marksOf(w: Words, first: number, last: number): readonly ValidityMark[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return years.flatMap((year) => {
    const day = electionDay(year)
    return day === undefined ? [] : [{ day, text: w.t('time.election', { day: day.slice(5) }) }]
  })
}

/** The spans that are seen within the years that are drawn. */
export const seenSpans = (spans: readonly Span[], asOf: string): readonly Span[] => {
  const [from, to] = windowOf(asOf)
  return spans.filter((span) => (span.to ?? to) >= from && (span.from ?? from) <= to)
}

const windowOf = (asOf: string): readonly [from: string, to: string] => {
  const year = Number(asOf.slice(0, 4))
  return [`${year - before}-01-01`, `${year + after}-12-31`]
}

export function spansChart(w: Words, spans: readonly Span[], asOf: string): SvgNode {
  const [from, to] = windowOf(asOf)
  return validity(
    seenSpans(spans, asOf).map((span) => rowOf(w, span)),
    {
      from,
      to,
      asOf,
      marks: marksOf(w, Number(from.slice(0, 4)), Number(to.slice(0, 4))),
      label: w.t('time.spans'),
      labels: { asOf: w.t('time.asOf', { day: asOf }), empty: w.t('time.noSpans') },
    },
  )
}

export function spanColumns(w: Words): readonly Column<Span>[] {
  return [
    { label: w.t('time.what'), text: (span) => spanName(w, span), head: true },
    { label: w.t('time.kind'), text: ({ kind }) => w.code('kind', kind) },
    { label: w.t('time.from'), text: ({ from }) => from ?? '' },
    { label: w.t('time.to'), text: ({ to }) => to ?? '' },
    { label: w.t('time.state'), text: ({ draft }) => w.t(draft ? 'time.draft' : 'time.adopted') },
    { label: w.t('time.review'), text: (span) => reviewText(w, span) },
  ]
}
