import type { SeriesLabels } from './series-labels.ts'
import type { SeriesLine, SeriesPoint, SeriesTarget } from './series-rows.ts'
import { clip, textWidth } from './text.ts'
import type { TokenName } from './tokens.ts'

/** A label with the end that it belongs to, in the units of the axes. */
export interface SeriesEnd {
  readonly text: string
  readonly time: number
  readonly value: number
  readonly size: number
  readonly weight: number
  readonly colour: TokenName
}

/** Labels that stand below each other, from one point of time to the right. */
export interface EndGroup {
  readonly time: number
  /** Of the widest label, in px. */
  readonly width: number
  readonly ends: readonly SeriesEnd[]
}

/** What the lines and the latest targets are called, and how figures are written. */
export interface EndWords {
  readonly labels: SeriesLabels
  readonly format: (value: number) => string
}

/**
 * The labels of the series in groups: lines and targets beside the last outcome, a final target beside its own year.
 * A label wider than `room` px is clipped.
 *
 * @example endGroups(lines, [], { labels, format: String }, 200)[0]?.ends[0]?.text // 'Ale 78'
 */
export function endGroups(
  lines: readonly SeriesLine[],
  targets: readonly SeriesTarget[],
  words: EndWords,
  room: number,
): readonly EndGroup[] {
  const outcomes = lines.flatMap((line) => [...line.runs.flat(), ...line.loose])
  const near = [...lineEnds(lines, words), ...targetEnds(targets, false, words)]
  const times = [...near.map((end) => end.time), ...outcomes.map((point) => point.time)]
  return [
    groupOf(near, Math.max(...times), room),
    ...targetEnds(targets, true, words).map((end) => groupOf([end], end.time, room)),
  ].filter((group) => group.ends.length > 0)
}

/**
 * One group instead of several, from the latest of their points of time.
 *
 * @example merged(groups).ends.length // as many as before
 */
export function merged(groups: readonly EndGroup[]): EndGroup {
  return {
    time: Math.max(...groups.map((group) => group.time)),
    width: Math.max(...groups.map((group) => group.width)),
    ends: groups.flatMap((group) => group.ends),
  }
}

function groupOf(ends: readonly SeriesEnd[], time: number, room: number): EndGroup {
  const clipped = ends.map((end) => ({ ...end, text: clip(end.text, room, end) }))
  return { time, width: Math.max(0, ...clipped.map((end) => textWidth(end.text, end))), ends: clipped }
}

function lineEnds(lines: readonly SeriesLine[], { labels, format }: EndWords): readonly SeriesEnd[] {
  const others = lines.filter((line) => line.municipality !== '')
  return lines.flatMap((line): readonly SeriesEnd[] => {
    const own = line.municipality === ''
    const end = line.runs.at(-1)?.at(-1) ?? line.loose.at(-1)
    // More names than these can't be told apart; the points still bear them.
    if (end === undefined || (!own && others.length > 6)) return []
    const name = own ? { T: labels.own, K: labels.women, M: labels.men }[line.gender] : line.municipality
    const look = own
      ? ({ size: 12, weight: 600, colour: 'ink' } as const)
      : ({ size: 11, weight: 400, colour: 'ink-2' } as const)
    const forecast = own
      ? line.loose.findLast((point) => point.row.mark === 'forecast' && point !== end)
      : undefined
    return [
      { text: `${name} ${format(end.value)}`, time: end.time, value: end.value, ...look },
      ...(forecast === undefined ? [] : [forecastEnd(forecast, { labels, format })]),
    ]
  })
}

function forecastEnd({ time, value }: SeriesPoint, { labels, format }: EndWords): SeriesEnd {
  return { text: `${labels.forecast} ${format(value)}`, time, value, size: 11, weight: 400, colour: 'ink-2' }
}

/** The latest target of its kind. */
function targetEnds(
  targets: readonly SeriesTarget[],
  final: boolean,
  { labels, format }: EndWords,
): readonly SeriesEnd[] {
  const kind = targets.filter((target) => (target.final === true) === final)
  const last = kind.toSorted((a, b) => a.to - b.to).at(-1)
  if (last === undefined) return []
  const { value, max, to } = last
  const isRange = typeof max === 'number'
  const figure = isRange ? `${format(value)}–${format(max)}` : format(value)
  const text = `${final ? labels.finalTarget : labels.target} ${figure}`
  const look = { size: 12, weight: 400, colour: 'ink' } as const
  return [{ text, time: final ? to : to + 0.4, value: isRange ? (value + max) / 2 : value, ...look }]
}
