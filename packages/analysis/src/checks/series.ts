import { type Finding, POLARITY_CODES, yearOf } from '@rodtrad/core'
import { bearersOf, type Checked, ofIndicator } from './place.ts'

/** A title by which Kolada says that a series has ended: `… (-2017)`. */
const ENDED = /\(\s*[-–−]\s*\d{4}\s*\)\s*$/
/** How many years a sentence names. */
const MOST_SHOWN = 6
const SIGNED = new Set(['higher', 'lower'].map((name) => POLARITY_CODES.findIndex((code) => code === name)))

/** Instead of a sign, −1 to 1. */
const NO_OUTCOME = 2

/** The years between the first and the last of an indicator's own rows that no row speaks of, beyond its `maxAge`. */
const missingYears = ({ question }: Checked, indicator: number): readonly number[] => {
  const { outcomes, indicators } = question.graph.columns
  const { first, start, row } = outcomes.groups
  const rows = row.subarray(start[first[indicator]!], start[first[indicator + 1]!])
  const longest = 1 + indicators.maxAge[indicator]!
  let [earliest, latest] = [Infinity, -Infinity]
  for (const each of rows) {
    const year = outcomes.own[each] === 1 ? yearOf(outcomes.period[each]!) : NaN
    if (year < earliest) earliest = year
    if (year > latest) latest = year
  }
  // Most series are too short for a gap.
  if (latest - earliest <= longest) return []
  const own = new Set(
    Array.from(rows)
      .filter((each) => outcomes.own[each] === 1)
      .map((each) => yearOf(outcomes.period[each]!)),
  )
  const years = [...own].sort((a, b) => a - b)
  return years.slice(1).flatMap((year, at) => {
    const step = year - years[at]!
    const between = Array.from({ length: step - 1 }, (_, past) => years[at]! + past + 1)
    return step <= longest ? [] : between
  })
}

/** RT092: a series that has ended by its title, or with years that no row speaks of (information). O(outcomes). */
export const brokenSeries = (checked: Checked): readonly Finding[] =>
  [...bearersOf(checked.question)].flatMap(([indicator, goals]): readonly Finding[] => {
    if (ENDED.test(checked.model.indicators[indicator]!.title))
      return [ofIndicator(checked, 'RT092', indicator, 'title', goals)]
    const missing = missingYears(checked, indicator)
    if (missing.length === 0) return []
    const years = [...missing.slice(0, MOST_SHOWN), ...(missing.length > MOST_SHOWN ? ['…'] : [])].join(', ')
    return [ofIndicator(checked, 'RT092', indicator, 'id', goals, { case: 'gap', years })]
  })

/** RT093: all outcomes of one sign, a target of the other, where a direction is wanted. O(outcomes + targets). */
export const signConflicts = (checked: Checked): readonly Finding[] => {
  const { question } = checked
  const { outcomes, targets, indicators, count } = question.graph.columns
  const signs = new Int8Array(count.indicators).fill(NO_OUTCOME)
  outcomes.indicator.forEach((indicator, row) => {
    if (outcomes.usable[row] === 0 || indicator < 0) return
    const sign = Math.sign(outcomes.value[row]!)
    const known = signs[indicator]
    signs[indicator] = known === NO_OUTCOME || known === sign ? sign : 0
  })
  const opposite = new Map<number, number>()
  targets.indicator.forEach((indicator, row) => {
    const value = targets.value[row]!
    const sign = Math.sign(value)
    if (indicator >= 0 && sign !== 0 && sign === -signs[indicator]!) opposite.set(indicator, value)
  })
  return [...bearersOf(question)].flatMap(([indicator, goals]): readonly Finding[] => {
    const target = opposite.get(indicator)
    if (target === undefined || !SIGNED.has(indicators.polarity[indicator]!)) return []
    const words = { sign: target > 0 ? 'negative' : 'positive', target: String(target) }
    return [ofIndicator(checked, 'RT093', indicator, 'polarity', goals, words)]
  })
}
