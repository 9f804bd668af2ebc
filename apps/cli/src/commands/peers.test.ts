import { expect, test } from 'vitest'
import { rodtrad, smallSource } from '../run.fixture.ts'

const outcome = (value: number, municipality?: string): object => ({
  indicator: 'i1',
  period: '2025',
  value,
  municipality,
  source: 'Kolada',
})

const source = (): string =>
  smallSource({
    indicators: [
      { id: 'i1', title: 'Soliditet', unit: '%', polarity: 'higher' },
      { id: 'i2', title: 'Svarstid', polarity: 'lower' },
    ],
    outcomes: [outcome(40), outcome(20, '1401'), outcome(30, '1480')],
  })

const peersOf = (...args: readonly string[]) => rodtrad(['peers', source(), ...args, '--lang', 'sv'])

test('says that the figures are our own, and what the outcomes are from', async () => {
  const { out } = await peersOf()
  expect(out).toContain('egna beräkningar')
  expect(out).toContain('Utfallen: Kolada.')
})

test('with an indicator, by id or title, lists every kommun; the own one by its name', async () => {
  const [byId, byTitle] = [await peersOf('i1'), await peersOf('soliditet')]
  expect(byId.out).toBe(byTitle.out)
  const lines = byId.out.split('\n').filter((line) => /\d av 3/.test(line))
  expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(['1401', '1480', 'Provköping'])
})

test('an indicator without others’ outcomes has an answer, too', async () => {
  const { out, code } = await peersOf('i2')
  expect(out).toContain('Inga andra kommuner har utfall för Svarstid för 2025.')
  expect(code).toBe(0)
})

test('what is no indicator is a fault of the arguments', async () => {
  const { err, code } = await peersOf('bun')
  expect(err).toContain('bun är ingen indikator')
  expect(code).toBe(2)
})
