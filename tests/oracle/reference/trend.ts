import { isYes, outcomeOf } from './outcome.ts'
import { isYear, periodBefore } from './periods.ts'
import type { Indicator } from './source.ts'
import type { Scene } from './takes-part.ts'
import { more } from './tolerance.ts'

/** Three periods in a row, each with an outcome of its own: the last against the first. */
export const trendOf = (
  scene: Scene,
  indicator: Indicator,
  organisation: string | null,
): 'improving' | 'unchanged' | 'worsening' | null => {
  const { polarity, accumulates } = indicator
  if (polarity !== 'higher' && polarity !== 'lower') return null
  if (isYes(accumulates) && !isYear(scene.period)) return null
  const between = periodBefore(scene.period)
  const values = [periodBefore(between), between, scene.period].map((period) => {
    const outcome = outcomeOf(scene, indicator, organisation, period)
    return outcome === null || outcome.lagged ? null : outcome.value
  })
  const [first, , last] = values
  if (values.includes(null) || typeof first !== 'number' || typeof last !== 'number') return null
  const rises = more(last, first)
  const falls = more(first, last)
  if (!rises && !falls) return 'unchanged'
  return rises === (polarity === 'higher') ? 'improving' : 'worsening'
}
