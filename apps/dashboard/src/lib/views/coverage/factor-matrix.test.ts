import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { factorCellText, factorMatrixOf, factorTitleOf, type FactorCell } from './factor-matrix.ts'

const cell = (factor: string, organisation: string, more: Partial<FactorCell> = {}): FactorCell => ({
  factor,
  factorTitle: factor.toUpperCase(),
  organisation,
  organisationName: organisation,
  state: 'words',
  answered: true,
  asked: true,
  stance: null,
  risk: true,
  opportunity: false,
  handling: true,
  missing: ['opportunity'],
  illustrative: false,
  ...more,
})
const silent = { state: 'silent', answered: false, missing: [] } as const
const cells = [
  cell('f1', 'ks'),
  cell('f1', 'kfn', silent),
  cell('f1', 'vn', { asked: false }),
  cell('f2', 'ks', silent),
  cell('f2', 'kfn', silent),
]

test('of those that are asked so many have answered; one that is not asked counts for nothing', () => {
  const { organs, rows } = factorMatrixOf(cells)
  expect(organs.map(({ id }) => id)).toEqual(['ks', 'kfn', 'vn'])
  expect(rows.map(({ factor, answered, asked }) => [factor, answered, asked])).toEqual([
    ['f1', 1, 2],
    ['f2', 0, 2],
  ])
  expect(rows[1]?.cells[2]).toBeUndefined()
})

test('the finding is what nobody has answered, else how many answers are missing, else that all have', () => {
  const title = (of: readonly FactorCell[]): string => factorTitleOf(words.sv, factorMatrixOf(of))
  expect(title(cells)).toBe('Ingen har svarat på omvärldsfaktorn ”F2”')
  expect(title(cells.slice(0, 2))).toBe('Ett av 2 svar på omvärldsfaktorerna saknas')
  expect(title(cells.slice(0, 1))).toBe('Alla organ har förhållit sig till omvärldsfaktorn')
})

test('a cell says what the answer leaves out', () => {
  expect(factorCellText(words.sv, cells[0]!)).toBe('har svarat, utan möjlighet')
  expect(factorCellText(words.sv, cell('f', 'ks', { ...silent, state: 'stance', stance: 'declines' }))).toBe(
    'ställning utan ord, berör inte uppdraget',
  )
})

test('among chosen organs nobody is not said to have answered: others may have', () => {
  expect(factorTitleOf(words.sv, factorMatrixOf(cells), true)).toBe('3 av 4 svar på omvärldsfaktorerna saknas')
})
