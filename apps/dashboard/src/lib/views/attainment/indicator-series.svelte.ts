/** The series of one indicator: fetched, with the chart's code, when it is opened. */
import type { SvgNode } from '@rodtrad/charts'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { municipalityName } from './municipality-name.ts'
import type { Part } from './rows.ts'
import { outcomesOf, toSeriesRow, toSeriesTargets, type SeriesOutcome } from './series-data.ts'
import { periodText, valueText } from './value-text.ts'

type Draw = (typeof import('@rodtrad/charts/series'))['series']

export class IndicatorSeries {
  readonly #part: () => Part
  readonly #words: () => Words
  readonly #outcomes
  readonly #targets
  #draw = $state.raw<Draw | undefined>()
  /** Of the place where the chart stands, in px. */
  width = $state(640)

  readonly fault = $derived.by(() => this.#outcomes.fault ?? this.#targets.fault)
  readonly rows = $derived.by(() => this.#outcomes.rows && outcomesOf(this.#outcomes.rows, this.#part()))
  readonly node = $derived.by<SvgNode | undefined>(() => this.#node())
  readonly title = $derived.by(() => this.#title())

  /** The source, whose the grey lines are, and what to know. */
  readonly subtitle = $derived.by(() => {
    const w = this.#words()
    const { source, caveat } = this.#part()
    const others = new Set(this.rows?.flatMap((row) => (row.own ? [] : [row.municipality]))).size
    return [
      source === null ? '' : `${w.t('attainment.source', { source })}.`,
      others === 0 ? '' : w.t('attainment.series.others', { n: others, number: w.count(others, 'common') }),
      caveat ?? '',
    ]
      .filter((text) => text !== '')
      .join(' ')
  })

  constructor(part: () => Part, words: () => Words) {
    this.#part = part
    this.#words = words
    this.#outcomes = useRows(() => ({ query: 'indicator-series', params: [part().child] }))
    this.#targets = useRows(() => ({ query: 'attainment-targets', params: [part().child] }))
    $effect(() => {
      void import('@rodtrad/charts/series').then(({ series }) => (this.#draw = series))
    })
  }

  retry(): void {
    this.#outcomes.retry()
    this.#targets.retry()
  }

  columns(): readonly Column<SeriesOutcome>[] {
    const w = this.#words()
    const { unit } = this.#part()
    return [
      { label: w.t('attainment.series.period'), text: (row) => periodText(row.period) },
      {
        label: w.t('attainment.series.of'),
        text: (row) =>
          row.own || row.municipality === null
            ? w.t('attainment.series.own')
            : municipalityName(row.municipality),
      },
      { label: w.t('attainment.series.gender'), text: (row) => w.t(`attainment.gender.${row.gender}`) },
      {
        label: w.t('attainment.series.value'),
        text: (row) => (row.value === null ? '' : valueText(w, row.value, unit)),
        numeric: true,
      },
      {
        label: w.t('attainment.series.status'),
        text: (row) => (row.status === 'ok' ? '' : w.t(`attainment.outcome.${row.status}`)),
      },
      {
        label: w.t('illustrative.tag'),
        text: (row) => w.t(row.illustrative ? 'attainment.yes' : 'attainment.no'),
      },
    ]
  }

  #title(): string {
    const w = this.#words()
    const { title, unit } = this.#part()
    const years = (this.rows ?? []).filter(
      (row) => row.own && row.gender === 'T' && row.value !== null && row.period.length === 4,
    )
    const [first, last] = [years[0], years.at(-1)]
    if (first === undefined || last === undefined || first === last) return title
    return w.t('attainment.series.title', {
      title,
      first: valueText(w, first.value ?? 0, unit),
      firstYear: first.period,
      last: valueText(w, last.value ?? 0, unit),
      lastYear: last.period,
    })
  }

  #node(): SvgNode | undefined {
    const [draw, rows, targets] = [this.#draw, this.rows, this.#targets.rows]
    if (draw === undefined || rows === undefined || targets === undefined) return undefined
    const w = this.#words()
    const part = this.#part()
    const year = Number(part.baselinePeriod?.slice(0, 4))
    return draw(
      rows.map(toSeriesRow),
      {
        width: Math.max(280, Math.min(900, this.width)),
        height: this.width < 480 ? 240 : 300,
        label: this.title,
        format: w.number,
        targets: toSeriesTargets(targets, part),
        baseline: part.baseline === null || Number.isNaN(year) ? null : { year, value: part.baseline },
        labels: {
          unit: part.unit ?? '',
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
