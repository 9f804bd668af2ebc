/** Where the slider of the as-of date can stop. */
import type { Turn } from './time.svelte.ts'

/** More stops than a hand can tell apart: then only the days of the most change are kept. */
const most = 400

/** The turning days in order, with the chosen day and the source's own among them. */
export function stopsOf(turns: readonly Turn[], asOf: string, own: string | undefined): readonly Turn[] {
  const kept =
    turns.length <= most
      ? turns
      : turns.toSorted((a, b) => b.begins + b.ended - (a.begins + a.ended)).slice(0, most)
  const known = new Map(kept.map((turn) => [turn.day, turn]))
  for (const day of [asOf, own]) {
    if (day !== undefined && !known.has(day)) known.set(day, { day, begins: 0, ended: 0 })
  }
  return [...known.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Which stop a day is. */
export const placeOf = (stops: readonly Turn[], day: string): number =>
  Math.max(
    0,
    stops.findIndex((stop) => stop.day === day),
  )
