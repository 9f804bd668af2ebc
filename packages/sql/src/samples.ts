import { type Model, parseSource, type RawTable } from '@rodtrad/core'
import type { AnalysisRows } from './analysis-tables.ts'

// A small source for the tests of both engines: made up, with values that hurt.

/** A title that would break SQL, HTML, CSV or the count of characters if it were spliced anywhere. */
export const HOSTILE = `'; DROP TABLE "goals"; -- \\ "å" 😀 \u0000 $1 \`\${x}\` \n<b>`

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

const TABLES: readonly RawTable[] = [
  table('plan', [
    { municipality: 'Provköping', code: '9999', period: '2025', mandatePeriods: ['2023-01-01/2026-12-31'] },
  ]),
  table('organisations', [
    { id: 'KF', name: 'Kommunfullmäktige', kind: 'kommunfullmaktige' },
    { id: 'N1', name: 'Utbildningsnämnden', kind: 'namnd', partOf: ['KF'], share: 0.5 },
    { id: 'N2', name: "Kultur- & 'fritidsnämnden'", kind: 'namnd', partOf: ['KF'] },
    { id: 'V1', name: 'Skolan', kind: 'verksamhet', partOf: ['N1'] },
  ]),
  table('goals', [
    { id: 'V', kind: 'vision', title: 'Lätt att leva' },
    {
      id: 'R1',
      kind: 'riktningsmal',
      title: HOSTILE,
      number: '1',
      validFrom: '2023-01-01',
      validTo: '2026-12-31',
    },
    { id: 'R2', kind: 'riktningsmal', title: 'Trygghet', number: '2', illustrative: true },
    { id: 'N1.1', kind: 'namndmal', title: 'Alla läser', owner: ['N1', 'N2'], followUp: 'measurable' },
    { id: 'N1.2', kind: 'namndmal', title: 'Fler böcker', owner: ['N1'], principles: ['kunskap'] },
  ]),
  table('links', [
    { from: 'R1', to: 'V', kind: 'contributes' },
    { from: 'N1.1', to: 'R1', kind: 'contributes', weight: 2 },
    { from: 'N1.2', to: 'N1.1', kind: 'contributes', confirmed: '2025-02-28' },
    { from: 'V1', to: 'N1.2', kind: 'contributes' },
    { from: 'N1.1', to: 'I1', kind: 'measuredBy' },
  ]),
  table('indicators', [
    {
      id: 'I1',
      title: 'Läser flytande',
      unit: '%',
      polarity: 'higher',
      baseline: 70.5,
      baselinePeriod: '2022',
    },
    { id: 'I2', title: 'Väntetid', unit: 'dagar', polarity: 'lower', accumulates: true },
  ]),
  table('targets', [{ indicator: 'I1', value: 85, period: '2026' }]),
  table('outcomes', [
    { indicator: 'I1', period: '2024', value: 74.25 },
    { indicator: 'I1', period: '2025', value: 80.1, status: 'preliminary', retrieved: '2026-01-15' },
    { indicator: 'I1', period: '2025', value: 83, gender: 'K' },
    { indicator: 'I1', period: '2025', value: 77, gender: 'M' },
    { indicator: 'I1', period: '2025', value: 90, municipality: '1440' },
    { indicator: 'I2', period: '2025-T2', value: 12, organisation: 'N1' },
    { indicator: 'I2', period: '2025-03', value: 1e-7, organisation: 'N1' },
    { indicator: 'I2', period: '2024', status: 'missing' },
  ]),
  table('assessments', [
    {
      goal: 'N1.1',
      organisation: 'N1',
      period: '2025',
      rating: 'partly',
      trend: 'improving',
      reasoning: 'Bättre.',
    },
    { goal: 'N1.1', organisation: 'N2', period: '2025', basis: 'forecast', rating: 'Helt', progress: 40 },
  ]),
  table('ratings', [{ word: 'Helt', means: 'attained' }]),
  table('factors', [{ id: 'O1', kind: 'megatrend', title: 'Äldre befolkning', validTo: '2026-12-31' }]),
  table('analyses', [{ id: 'B1', organisation: 'N1', year: 2024, analysis: 'Läget är gott.' }]),
  table('positions', [{ analysis: 'B1', subject: 'R1', stance: 'adopts', reasoning: 'Vi tar oss an det.' }]),
  table('dialogues', [{ id: 'T1', kind: 'inom', organisation: 'N1', date: '2025-05-05', basis: ['B1'] }]),
  table('decisions', [{ id: 'D1', body: 'KF', date: '2022-11-14', paragraph: '§ 123' }]),
  table('budget', [{ year: 2025, organisation: 'N1', amount: 123456.5, actual: 0 }]),
  table('events', [{ id: 'H1', kind: 'delarsbokslut', date: '2025-08-31' }]),
]

/** The sample as a model. */
export const sampleModel = (): Model => {
  const { model, findings } = parseSource({ tables: TABLES })
  if (model === undefined) throw new Error(`sample: ${JSON.stringify(findings)}; mend it`)
  return model
}

/** Rows of the analyses to go with the sample: of the right shape, not computed. */
export const SAMPLE_ROWS: AnalysisRows = {
  coverage: [
    {
      goal: 'R1',
      organisation: 'N1',
      level: 4,
      name: 'followed',
      answered: true,
      stance: 'adopts',
      via: ['N1.1', 'N1.2'],
    },
    {
      goal: 'R1',
      organisation: 'N2',
      level: 2,
      name: 'linked',
      answered: false,
      stance: null,
      via: ['N1.1'],
    },
    {
      goal: 'R2',
      organisation: 'N1',
      level: 1,
      name: 'reasoned',
      answered: true,
      stance: 'declines',
      via: [],
    },
    { goal: 'R2', organisation: 'N2', level: 0, name: 'none', answered: false, stance: null, via: [] },
  ],
  coverageGoals: [
    { goal: 'R1', title: HOSTILE, uncovered: false, deep: true, single: false, reach: 1, unanswered: ['N2'] },
    {
      goal: 'R2',
      title: 'Trygghet',
      uncovered: true,
      deep: false,
      single: false,
      reach: null,
      unanswered: ['N2'],
    },
  ],
  attainment: [
    {
      goal: 'R1',
      title: HOSTILE,
      kind: 'riktningsmal',
      owner: [],
      value: 0.1 + 0.2,
      low: 0.25,
      high: 1,
      evidence: 2 / 3,
      carried: 0.3,
      status: 'partly',
      reason: null,
      trend: 'improving',
      unmeasurable: ['N1.2'],
    },
    {
      goal: 'N1.1',
      title: 'Alla läser',
      kind: 'namndmal',
      owner: ['N1', 'N2'],
      value: null,
      low: null,
      high: null,
      evidence: 0,
      carried: null,
      status: 'unmeasured',
      reason: null,
      trend: null,
      unmeasurable: [],
    },
  ],
  parts: [
    {
      goal: 'R1',
      child: 'N1.1',
      kind: 'goal',
      organisation: null,
      weight: 0.75,
      low: 0,
      high: 1,
      value: null,
      evidence: 0,
      rule: null,
      outcome: null,
      outcomePeriod: null,
      lagged: false,
      target: null,
      targetMax: null,
      targetPeriod: null,
      condition: null,
      final: false,
      baseline: null,
      previous: null,
      decision: null,
    },
    {
      goal: 'R1',
      child: 'I1',
      kind: 'indicator',
      organisation: 'N1',
      weight: 0.25,
      low: 0.9,
      high: 0.9,
      value: 0.9,
      evidence: 1,
      rule: 'progress',
      outcome: 80.1,
      outcomePeriod: '2025',
      lagged: true,
      target: 85,
      targetMax: null,
      targetPeriod: '2026',
      condition: null,
      final: true,
      baseline: 70.5,
      previous: 74.25,
      decision: 'D1',
    },
  ],
  trace: [
    { ancestor: 'V', descendant: 'R1', depth: 1 },
    { ancestor: 'V', descendant: 'N1.1', depth: 2 },
    { ancestor: 'V', descendant: 'N1.2', depth: 3 },
    { ancestor: 'V', descendant: 'V1', depth: 4 },
    { ancestor: 'R1', descendant: 'N1.1', depth: 1 },
    { ancestor: 'R1', descendant: 'N1.2', depth: 2 },
    { ancestor: 'R1', descendant: 'V1', depth: 3 },
    { ancestor: 'N1.1', descendant: 'N1.2', depth: 1 },
    { ancestor: 'N1.1', descendant: 'V1', depth: 2 },
    { ancestor: 'N1.2', descendant: 'V1', depth: 1 },
  ],
  findings: [
    {
      code: 'RT031',
      severity: 'warning',
      message: 'R2 saknar mål.',
      advice: 'Fråga.',
      table: 'goals',
      file: 'mål.csv',
      row: 4,
      column: null,
      value: null,
      id: 'R2',
      ids: ['R2'],
    },
    {
      code: 'RT020',
      severity: 'error',
      message: 'Okänd.',
      advice: 'Rätta.',
      table: 'links',
      file: null,
      row: null,
      column: 'to',
      value: HOSTILE,
      id: null,
      ids: [],
    },
  ],
}
