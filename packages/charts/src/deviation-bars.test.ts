import { describe, expect, test } from 'vitest'
import { deviationBar, deviationBars, extentOfDeviations } from './deviation-bars.ts'
import { hostileTexts } from './samples.ts'
import { toMarkup } from './to-markup.ts'

const labels = { less: 'under budget', more: 'över budget', empty: 'Ingen budget' }
const rectOf = (markup: string): readonly number[] =>
  ['x', 'width'].map((name) =>
    Number(new RegExp(`<rect x="([\\d.]+)"[^>]* width="([\\d.]+)"`).exec(markup)?.[name === 'x' ? 1 : 2]),
  )

describe('the bar of a deviation', () => {
  test('goes to the right of zero where more was spent, and to the left where less', () => {
    const extent = [-10, 10] as const
    const [more] = rectOf(toMarkup(deviationBar({ outcome: 10, forecast: null }, { extent, width: 106 })))
    const [less, width] = rectOf(
      toMarkup(deviationBar({ outcome: -10, forecast: null }, { extent, width: 106 })),
    )
    expect(more).toBe(53)
    expect([less, width]).toEqual([3, 50])
  })

  test('is none where nothing is known: the zero line alone', () => {
    const markup = toMarkup(deviationBar({ outcome: null, forecast: null }, { extent: [0, 0] }))
    expect(markup).not.toMatch(/rect|dasharray|NaN/)
  })

  test('the forecast is an outline', () => {
    expect(toMarkup(deviationBar({ outcome: null, forecast: 3 }, { extent: [0, 3] }))).toContain(
      'stroke-dasharray',
    )
  })
})

test('the scale holds zero, whatever the rows', () => {
  expect(extentOfDeviations([])).toEqual([0, 0])
  expect(extentOfDeviations([{ outcome: 5, forecast: null }])).toEqual([0, 5])
})

test('the picture escapes what it is given, and says that there is nothing', () => {
  const rows = hostileTexts.map((name, i) => ({ name, text: name, outcome: i - 2, forecast: null }))
  expect(toMarkup(deviationBars(rows, { labels }))).not.toMatch(/<script|NaN/)
  expect(toMarkup(deviationBars([], { labels }))).toContain('Ingen budget')
})
