/** The series of an indicator as a chart: the code that draws it comes when it is wanted. */
import type { SvgNode } from '@rodtrad/charts'
import type { SeriesRow } from '@rodtrad/charts/series'
import type { Words } from '../../i18n/words.ts'
import { toSeriesRow, toSeriesTargets } from '../attainment/series-data.ts'
import { valueText } from '../attainment/value-text.ts'
import type { Sheet } from './sheet.svelte.ts'
import { unitOf } from './unit.ts'

type Draw = (typeof import('@rodtrad/charts/series'))['series']

export class IndicatorChart {
  readonly #sheet: () => Sheet
  readonly #words: () => Words
  #draw = $state.raw<Draw | undefined>()
  /** Of the place where the chart stands, in px. */
  width = $state(760)

  readonly node = $derived.by<SvgNode | undefined>(() => this.#node())
  readonly title = $derived.by(() => this.#title())
  /** Where the figures come from, and whose the grey lines are. */
  readonly subtitle = $derived.by(() => {
    const w = this.#words()
    const { facts, outcomes } = this.#sheet()
    const others = new Set(outcomes.flatMap((row) => (row.own ? [] : [row.municipality]))).size
    return [
      facts?.source ? `${w.t('attainment.source', { source: facts.source })}.` : '',
      others === 0 ? '' : w.t('attainment.series.others', { n: others, number: w.count(others, 'common') }),
    ]
      .filter((text) => text !== '')
      .join(' ')
  })

  constructor(sheet: () => Sheet, words: () => Words) {
    this.#sheet = sheet
    this.#words = words
    $effect(() => {
      void import('@rodtrad/charts/series').then(({ series }) => (this.#draw = series))
    })
  }

  #title(): string {
    const w = this.#words()
    const { facts, outcomes } = this.#sheet()
    const years = outcomes.filter(
      (row) =>
        row.own &&
        row.gender === 'T' &&
        row.period.length === 4 &&
        row.value !== null &&
        row.status !== 'forecast',
    )
    const [first, last] = [years[0], years.at(-1)]
    if (facts === undefined) return ''
    if (first === undefined || last === undefined || first === last) return facts.title
    return w.t('indicators.series.title', {
      first: valueText(w, first.value ?? 0, unitOf(facts)),
      firstYear: first.period,
      last: valueText(w, last.value ?? 0, unitOf(facts)),
      lastYear: last.period,
    })
  }

  /** The outcomes, and before them those of the measures that it took the place of. */
  #rows(): readonly SeriesRow[] {
    const { outcomes, before } = this.#sheet()
    return [
      ...before.map(({ year, value }): SeriesRow => ({ year, value, period: String(year) })),
      ...outcomes.map(toSeriesRow),
    ]
  }

  #node(): SvgNode | undefined {
    const { facts, goals, targets, steps } = this.#sheet()
    if (this.#draw === undefined || facts === undefined) return undefined
    const w = this.#words()
    const year = Number(facts.baselinePeriod?.slice(0, 4))
    const first = goals[0]
    return this.#draw(
      this.#rows(),
      {
        width: Math.max(280, Math.min(960, this.width)),
        height: this.width < 480 ? 250 : 340,
        label: `${facts.title}. ${this.title}`,
        format: w.number,
        targets: toSeriesTargets(targets, {
          goal: first?.goal ?? '',
          organisation: facts.organisation,
          baselinePeriod: facts.baselinePeriod,
          final: first?.final ?? false,
          targetPeriod: first?.targetPeriod ?? null,
        }),
        baseline: facts.baseline === null || Number.isNaN(year) ? null : { year, value: facts.baseline },
        breaks: steps.flatMap((step) =>
          step.new === facts.indicator && step.newFrom !== null
            ? [{ year: Number(step.newFrom.slice(0, 4)), label: w.t('indicators.series.break') }]
            : [],
        ),
        labels: {
          unit: facts.unit ?? '',
          own: w.t('attainment.series.own'),
          women: w.t('attainment.gender.K'),
          men: w.t('attainment.gender.M'),
          target: w.t('attainment.target'),
          finalTarget: w.t('attainment.series.finalTarget'),
          baseline: w.t('explain.baseline'),
          preliminary: w.t('attainment.outcome.preliminary'),
          lagged: w.t('attainment.series.lagged'),
          forecast: w.t('attainment.outcome.forecast'),
          empty: w.t('attainment.series.empty'),
        },
      },
      { document },
    )
  }
}
