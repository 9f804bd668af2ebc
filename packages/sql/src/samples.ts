import { type Model, parseSource, type RawTable } from '@rodtrad/core'

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
