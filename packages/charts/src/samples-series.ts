import type { SeriesRow, SeriesTarget } from './series-rows.ts'

/** The years of the sample series. */
export const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
/** Its outcomes, with a hole. */
export const outcomes = [71, 72.4, 74, null, 73.1, 75.2, 76, 76.9, 78.2]
/** Outcomes of one’s own: a hole, a preliminary year, a part of a year and a forecast. */
export const own: readonly SeriesRow[] = [
  ...years.map((year, i): SeriesRow => ({
    year,
    period: String(year),
    value: outcomes[i] ?? null,
    mark: year === 2025 ? 'preliminary' : null,
  })),
  { year: 2026, share: 1 / 3, period: 'T1 2026', value: 77.1 },
  { year: 2026, period: '2026', value: 79, mark: 'forecast' },
]
/** Three other municipalities, one with a hole. */
export const others: readonly SeriesRow[] = ['Lerum', 'Kungälv', 'Lilla Edet'].flatMap((municipality, m) =>
  years.map((year, i): SeriesRow => ({
    year,
    period: String(year),
    municipality,
    value: year === 2021 && m === 1 ? null : 70 + m * 4 + ((i * 7 + m * 5) % 5) * 0.8,
  })),
)
/** Both, women and men, with a hole. */
export const genders: readonly SeriesRow[] = years.flatMap((year, i) =>
  (['T', 'K', 'M'] as const).map((gender, g): SeriesRow => ({
    year,
    gender,
    period: String(year),
    value: year === 2020 ? null : 70 + i + [0, -4, 4][g]! + ((i * (g + 2)) % 3),
  })),
)
/** Two steps and a final target. */
export const targets: readonly SeriesTarget[] = [
  { from: 2022, to: 2023, value: 77 },
  { from: 2024, to: 2025, value: 80 },
  { from: 2030, to: 2030, value: 90, final: true },
]
/** From where one started. */
export const baseline = { year: 2018, value: 72.4 }
