import type { RawTable } from '@rodtrad/core'

// A small source for the tests of figures: made up, with what a sum or a choice of row gets wrong.

const table = (name: string, rows: readonly Readonly<Record<string, unknown>>[]): RawTable => {
  const columns = [...new Set(rows.flatMap(Object.keys))]
  return {
    name,
    file: `${name}.json`,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column])),
    lines: rows.map((_, at) => at + 1),
    headless: true,
  }
}

const mandate = { validFrom: '2023-01-01', validTo: '2026-12-31' }
const frame = { kind: 'driftsram' }

/** Two owners that disagree, a part of the year after the year, sums with an unknown part, what goes on and what ends. */
export const PROVOKING: readonly RawTable[] = [
  table('plan', [
    { municipality: 'Provköping', code: '9999', period: '2025', mandatePeriods: ['2023-01-01/2026-12-31'] },
  ]),
  table('organisations', [
    { id: 'KF', name: 'KF', kind: 'kommunfullmaktige' },
    { id: 'N1', name: 'N1', kind: 'namnd', partOf: ['KF'] },
    { id: 'N2', name: 'N2', kind: 'namnd', partOf: ['KF'] },
    { id: 'V1', name: 'V1', kind: 'verksamhet', partOf: ['N1'] },
  ]),
  table('goals', [
    {
      id: 'R1',
      kind: 'riktningsmal',
      title: 'Alla lyckas',
      reviewed: '2026-03-01',
      changed: '2025-11-17',
      ...mandate,
    },
    { id: 'R2', kind: 'riktningsmal', title: 'Trygg vård', owner: ['KF'], ...mandate },
    { id: 'F', kind: 'budgetmal', title: 'Resultat', husbandry: 'financial' },
    {
      id: 'A',
      kind: 'namndmal',
      title: 'Läsning',
      owner: ['N1', 'N2'],
      husbandry: 'operational',
      ...mandate,
    },
    { id: 'B', kind: 'namndmal', title: 'Hemtjänst', owner: ['N1'], validTo: '2028-12-31' },
    { id: 'W', kind: 'verksamhetsmal', title: 'Lässtund', owner: ['V1'] },
  ]),
  table('links', [
    { from: 'A', to: 'R1', kind: 'contributes', confirmed: '2025-01-15' },
    { from: 'B', to: 'R2', kind: 'contributes' },
    { from: 'W', to: 'A', kind: 'contributes' },
    { from: 'V1', to: 'W', kind: 'contributes' },
    { from: 'R1', to: 'I1', kind: 'measuredBy' },
    { from: 'B', to: 'I2', kind: 'measuredBy' },
  ]),
  table('indicators', [
    { id: 'I1', title: 'Behöriga', unit: '%', polarity: 'higher' },
    { id: 'I2', title: 'Nöjda', unit: '%', polarity: 'higher' },
  ]),
  table('targets', [
    { indicator: 'I1', organisation: 'N1', period: '2025', value: 85 },
    { indicator: 'I1', organisation: 'N1', period: '2028', value: 99 },
  ]),
  table('outcomes', [
    { indicator: 'I1', organisation: 'N1', period: '2025', value: 80, retrieved: '2026-02-01' },
    { indicator: 'I1', organisation: 'N1', period: '2025-T2', value: 60 },
    { indicator: 'I1', organisation: 'N1', period: '2026', value: 97, status: 'forecast' },
    { indicator: 'I1', organisation: 'N1', period: '2025', value: 50, municipality: '1480' },
  ]),
  table('assessments', [
    { goal: 'A', organisation: 'N1', period: '2025', rating: 'attained', reasoning: 'Hela året.' },
    { goal: 'A', organisation: 'N1', period: '2025-T2', rating: 'partly', reasoning: 'Halvvägs.' },
    { goal: 'A', organisation: 'N2', period: '2025', rating: 'not_attained', reasoning: 'Sämre.' },
    { goal: 'F', organisation: 'KF', period: '2025-T1', rating: 'not_attained', reasoning: 'Tidigt.' },
    { goal: 'F', organisation: 'KF', period: '2025', rating: 'attained', reasoning: 'Målet är nått.' },
    { goal: 'R1', organisation: 'KF', period: '2025', rating: 'partly', reasoning: 'En bit kvar.' },
  ]),
  table('missions', [
    {
      id: 'M1',
      title: 'Utred skolorna',
      organisation: 'V1',
      source: 'kf_beslut',
      due: '2025-02-01',
      phase: 'started',
    },
  ]),
  table('budget', [
    { year: 2025, organisation: 'N1', amount: 600, forecast: 640, ...frame },
    { year: 2025, organisation: 'N1', amount: 500, forecast: 480, goal: 'A', ...frame },
    { year: 2025, organisation: 'N2', amount: 600, forecast: 700, ...frame },
    { year: 2025, organisation: 'N2', amount: 500, ...frame },
    { year: 2026, organisation: 'N1', amount: 1200, forecast: 1300, ...frame },
  ]),
]
