/** The municipal year by year, and the words of its events. */
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'
import type { WheelEvent } from './time.svelte.ts'

/** The events of a year; those without a date under the empty year. */
export interface WheelYear {
  readonly year: string
  readonly events: readonly WheelEvent[]
}

/** The years from the one before the as-of date's on: what lies further back is history. Unplanned events come last. */
export function wheelYears(events: readonly WheelEvent[], asOf: string): readonly WheelYear[] {
  const first = String(Number(asOf.slice(0, 4)) - 1)
  return [...Map.groupBy(events, ({ date }) => date?.slice(0, 4) ?? '')]
    .map(([year, own]) => ({ year, events: own }))
    .filter(({ year }) => year === '' || year >= first)
}

const signs: Readonly<Record<WheelEvent['state'], string>> = {
  done: '●',
  done_late: '◐',
  late: '○',
  due_soon: '◔',
  coming: '·',
  not_planned: '–',
}

/** How an event stands, with its sign and by how many days. */
export function stateText(w: Words, { state, days }: WheelEvent): string {
  const told = w.t(`wheel.${state}`, { n: days ?? 0 })
  return `${signs[state]} ${told}`
}

export function wheelColumns(w: Words): readonly Column<WheelEvent>[] {
  return [
    { label: w.t('time.event'), text: ({ kind }) => w.code('event', kind), head: true },
    { label: w.t('time.date'), text: ({ date }) => date ?? '' },
    { label: w.t('time.done'), text: ({ done }) => done ?? '' },
    { label: w.t('time.organ'), text: ({ organisationName }) => organisationName ?? '' },
    { label: w.t('time.state'), text: (event) => stateText(w, event) },
  ]
}
