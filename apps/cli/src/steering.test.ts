import { expect, test } from 'vitest'
import { rodtrad, smallSource } from './run.fixture.ts'

/** A source that says a little of every system of the year, as of 2026-06-30. */
const source = (changed: Readonly<Record<string, unknown>> = {}): string =>
  smallSource({
    organisations: [
      { id: 'kf', name: 'Kommunfullmäktige', kind: 'kommunfullmaktige' },
      { id: 'ks', name: 'Kommunstyrelsen', kind: 'kommunstyrelse', partOf: ['kf'] },
      { id: 'bun', name: 'Barn- och utbildningsnämnden', kind: 'namnd', partOf: ['kf'], illustrative: true },
      { id: 'skola', name: 'Grundskolan', kind: 'verksamhet', partOf: ['bun'] },
    ],
    goals: [
      { id: 'r1', kind: 'riktningsmal', title: 'Trygg uppväxt', owner: ['kf'], principles: ['tillit'] },
      { id: 'n1', kind: 'namndmal', title: 'Fler når målen', owner: ['bun'], principles: ['kunskap'] },
      { id: 'b1', kind: 'budgetmal', title: 'Resultat', owner: ['kf'], husbandry: 'financial' },
      {
        id: 'a1',
        kind: 'aktivitet',
        title: 'Läxhjälp',
        owner: ['skola'],
        phase: 'planned',
        due: '2026-05-31',
      },
    ],
    missions: [
      {
        id: 'u1',
        title: 'Läslyft',
        organisation: 'bun',
        source: 'budget',
        phase: 'started',
        due: '2026-06-29',
      },
    ],
    factors: [
      { id: 'f1', kind: 'omvarldsfaktor', title: 'Färre barn' },
      { id: 't1', kind: 'megatrend', title: 'Demografi' },
    ],
    analyses: [{ id: 'nb', organisation: 'bun', year: 2025, analysis: 'Läget' }],
    positions: [{ analysis: 'nb', subject: 'f1', risk: 'Tomma skolor', handling: 'Färre avdelningar' }],
    dialogues: [{ id: 'd1', kind: 'inom', organisation: 'bun', date: '2026-03-01', basis: ['nb', 'n1'] }],
    proposals: [{ id: 'p1', kind: 'nytt_mal', title: 'Ett mål om läsning', from: 'd1', to: 'kf' }],
    budget: [
      { year: 2025, organisation: 'bun', amount: 1000, actual: 1010, kind: 'driftsram' },
      { year: 2026, organisation: 'bun', amount: 1100, forecast: 1090, kind: 'driftsram' },
      { year: 2026, organisation: 'bun', amount: 1100, actual: 700, kind: 'driftsram', period: '2026-T1' },
      { year: 2026, organisation: 'bun', amount: 50, kind: 'satsning' },
    ],
    events: [
      { id: 'e1', kind: 'omvarldsdag', date: '2026-05-20', organisation: 'ks' },
      { id: 'e2', kind: 'delarsbokslut', date: '2026-06-30', organisation: 'kf' },
    ],
    ...changed,
  })

const said = async (command: string, ...options: readonly string[]): Promise<string> => {
  const { out, err, code } = await rodtrad([command, source(), '--as-of', '2026-06-30', ...options])
  expect([code, err]).toEqual([0, ''])
  return out.replaceAll('\u00a0', ' ')
}

/** A text on one line: where it was broken doesn't matter. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

test('factors: the cell bears the parts that were told, and the silent are named', async () => {
  const out = await said('omvarld')
  expect(out).toContain('1 av 2 svar saknas\n  Kommunstyrelsen: Färre barn')
  expect(out).toMatch(/Färre barn \(f1\) +· +RH +1\/2/)
  expect(out).toContain('bygger på (1): Demografi (megatrend)')
  expect(await said('factors', '--lang', 'en')).toContain('1 of 2 answers is missing')
})

test('dialogues: what waits comes first, then what is held and missing', async () => {
  const out = await said('dialoger')
  expect(out).toContain('Ingen tillitsdialog saknas för 2026')
  expect(out).toContain('1 är hållen. 1 är inte redovisad i kommunfullmäktige. 2 återstår till årets slut.')
  expect(out).toMatch(/ 121 +Ett mål om läsning .*Kommunfullmäktige +inte besvarat/)
  expect(out).toMatch(/inom organet +2026-03-01 +nulägesbeskrivning 2025, 1 mål +nej, 121 dagar/)
  expect(out.indexOf('Förslag utan svar')).toBeLessThan(out.indexOf('inom organet'))
})

test('dialogues: on the last day of the year nothing remains until its end', async () => {
  const on = async (asOf: string, ...options: readonly string[]): Promise<string> =>
    onOneLine((await rodtrad(['dialoger', source(), '--as-of', asOf, '--period', '2025', ...options])).out)
  expect(await on('2026-12-30')).toContain('2 återstår till årets slut.')
  const last = await on('2026-12-31')
  expect(last).toContain('2 återstår, och 2026-12-31 är sista dagen.')
  expect(last).not.toContain('till årets slut')
  expect(await on('2026-12-31', '--lang', 'en')).toContain('2 are left, and 2026-12-31 is the last day.')
  expect(await on('2027-01-01')).toContain('2 tillitsdialoger saknas för 2026')
})

test('mandate: a mission a day late is late, and a satsning that nobody takes on is named', async () => {
  const out = await said('uppdrag')
  expect(out).toContain('1 av 1 uppdrag är sent')
  expect(out).toMatch(/Läslyft \(u1\) +budget +pågår +2026-06-29 +sent, 1 dag +ingen/)
  expect(out).toContain('Satsningar som ingen tar sig an (1): Läslyft')
})

test('husbandry: a deficit is said in words, and a part of the year stands for itself', async () => {
  const out = await said('hushallning')
  expect(out).toContain('Kommunen: 0 av 1 mål uppfyllda, 1 kan inte avgöras.')
  expect(out).toContain('Saknas: verksamhetsmässigt mål för kommunen')
  expect(out).toContain('Utfall för 1 av 1 organ: 1 010 tkr av 1 000, ett underskott på 10 tkr.')
  expect(out).toContain('Prognos för 1 av 1 organ: 1 090 tkr av 1 100, ett överskott på 10 tkr.')
  expect(out).toMatch(/Delår 2026-T1, tkr\n.*\n.*\nBarn- och utbildningsnämnden\* +700 +64 %/)
  expect(out).toMatch(/leder ingenstans +Barn- och utbildningsnämnden\* +50/)
})

test('wheel: what is due today is not late', async () => {
  const out = await said('årshjul')
  expect(out).toContain('1 händelse är sen\n  omvärldsdag, Kommunstyrelsen, 2026-05-20 (41 dagar)')
  expect(out).toContain('I dag: delårsbokslut, Kommunfullmäktige.')
  expect(onOneLine(out)).toContain(
    'Saknas i årshjulet för 2026: årsbokslut, budgetbeslut, nulägesanalys och tillitsdialog.',
  )
})

test('reporting: so many of so many, and what is missing by name', async () => {
  const out = await said('rapporteringslage')
  expect(out).toContain('Inget av 2 organ har lämnat allt')
  expect(out).toMatch(/Barn- och utbildningsnämnden\* +– +0\/1 +0\/1 +1\/1 +1\/3 +1\/2 +0\/1/)
  expect(out).toContain('bedömning: Fler når målen')
  expect(out).toContain('redovisning av tillitsdialog: inom organet 2026-03-01')
})

test('values, principles and operations tell what stands alone, what is rare and what stands still', async () => {
  expect(await said('vardegrund')).toContain(
    '1 riktningsmål bidrar inte till något värde\n  Trygg uppväxt (r1)',
  )
  expect(await said('principer')).toContain('5 av sju principer finns inte vid något mål')
  const out = await said('verksamhet')
  expect(out).toContain('1 av 1 aktiviteter står stilla')
  expect(out).toMatch(/Läxhjälp \(a1\) +planerad +2026-05-31 +30/)
  expect(out).toContain('Varje verksamhet bär något mål eller uppdrag')
})
