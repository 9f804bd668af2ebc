import { expect, test } from 'vitest'
import { toMarkup } from './to-markup.ts'
import { validity, type ValidityOptions, type ValidityRow } from './validity.ts'

const rows: readonly ValidityRow[] = [
  {
    group: 'Vision, 8 år',
    title: 'Ett Ale',
    from: '2024-01-01',
    to: '2031-12-31',
    text: 'Ett Ale, 2024–2031',
  },
  {
    group: 'Riktningsmål, 4 år',
    title: 'Tryggt i hela Ale',
    from: '2023-01-01',
    to: '2026-12-31',
    reviewed: true,
    text: 'Tryggt i hela Ale, 2023–2026, omprövat',
  },
  {
    group: 'Riktningsmål, 4 år',
    title: 'Nära till varandra: möten mellan människor i alla åldrar och i alla delar av kommunen',
    from: null,
    to: '2026-12-31',
    reviewed: false,
    text: 'Nära till varandra, till 2026, inte omprövat',
  },
  {
    group: 'Riktningsmål, 4 år',
    title: 'Klimatneutral kommun',
    from: '2027-01-01',
    to: null,
    draft: true,
    text: 'Klimatneutral kommun, från 2027, utkast',
  },
]
const options: ValidityOptions = {
  labels: { asOf: 'per 2026-11-23', empty: 'Inget att visa' },
  from: '2022-01-01',
  to: '2031-12-31',
  asOf: '2026-11-23',
  marks: [
    { day: '2026-09-13', text: 'val' },
    { day: '2030-09-08', text: 'val' },
  ],
  label: 'Vad som gäller när',
}

test('a bar from the first day to the last, by group', async () => {
  await expect(`${toMarkup(validity(rows, options))}\n`).toMatchFileSnapshot('../golden/validity.svg')
})

test('what goes beyond the years that are drawn is cut', () => {
  const markup = toMarkup(validity(rows, { ...options, to: '2026-12-31' }))
  const ends = [...markup.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"/g)].map(
    ([, x, width]) => Number(x) + Number(width),
  )
  expect(ends.length).toBe(4)
  expect(Math.max(...ends)).toBeLessThanOrEqual(1120)
})

test('each bar says in words what it shows', () => {
  const markup = toMarkup(validity(rows, options))
  for (const { text } of rows) expect(markup).toContain(`<title>${text}</title>`)
})

test('without rows it says so', () => {
  expect(toMarkup(validity([], options))).toContain('Inget att visa')
})
