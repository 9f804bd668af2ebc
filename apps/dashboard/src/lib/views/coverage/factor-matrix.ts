/** What organs have said of the omvärldsfaktorer, as a matrix. */
import type { CoverageMark } from '@rodtrad/charts'
import type { QueryRow } from '@rodtrad/sql'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'

export type FactorCell = QueryRow<'coverage-factors'>
export type FactorWords = QueryRow<'coverage-factor-words'>

/** One omvärldsfaktor with a cell for each organ; an organ that isn't asked has none. */
export interface FactorMatrixRow {
  readonly factor: string
  readonly title: string
  readonly cells: readonly (FactorCell | undefined)[]
  /** How many of those that are asked have answered. */
  readonly answered: number
  readonly asked: number
}

export interface FactorMatrix {
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  readonly rows: readonly FactorMatrixRow[]
}

/** The parts that an answer ought to have, in the order in which they are shown. */
export const factorParts = ['risk', 'opportunity', 'handling'] as const

/**
 * The cells as a matrix, in the order of the source.
 *
 * @example factorMatrixOf(cells).rows[0]?.answered
 */
export function factorMatrixOf(cells: readonly FactorCell[]): FactorMatrix {
  const organs = [...new Map(cells.map((cell) => [cell.organisation, cell.organisationName]))]
  return {
    organs: organs.map(([id, name]) => ({ id, name })),
    rows: [...Map.groupBy(cells, ({ factor }) => factor)].map(([factor, own]) => {
      const by = new Map(own.map((cell) => [cell.organisation, cell]))
      const asked = own.filter((cell) => cell.asked)
      return {
        factor,
        title: own[0]?.factorTitle ?? factor,
        cells: organs.map(([id]) => by.get(id)),
        answered: asked.filter((cell) => cell.answered).length,
        asked: asked.length,
      }
    }),
  }
}

/**
 * The finding: how many answers are missing, or that all have answered.
 *
 * @param isFiltered whether other organs than those shown may have answered
 */
export function factorTitleOf(w: Words, { rows }: FactorMatrix, isFiltered = false): string {
  const missing = rows.reduce((sum, { asked, answered }) => sum + asked - answered, 0)
  const silent = rows.filter(({ answered, asked }) => asked > 0 && answered === 0)
  if (missing === 0) return w.t('factors.title.all', { n: rows.length })
  const [first] = silent
  if (first !== undefined && !isFiltered)
    return w.t('factors.title.silent', { title: first.title, n: silent.length })
  return w.t('factors.title.missing', { n: missing, of: rows.reduce((sum, { asked }) => sum + asked, 0) })
}

/** The sign of a cell: the same as in the coverage, where silence is an empty square and words a filled one. */
export const factorMark = ({ state, stance }: FactorCell): CoverageMark => ({
  level: state === 'silent' ? 0 : 1,
  stance,
  answered: state === 'words',
})

/** A cell in words: what is said, and what the answer leaves out. */
export function factorCellText(w: Words, cell: FactorCell): string {
  const stance = cell.stance === null ? '' : w.code('stance', cell.stance)
  const missing = cell.missing.map((part) => w.code('factors.part', part))
  return [
    w.code('factors.state', cell.state),
    stance,
    missing.length > 0 ? w.t('factors.lacks', { parts: w.list(missing) }) : '',
  ]
    .filter((text) => text !== '')
    .join(', ')
}

export function factorColumns(w: Words): readonly Column<FactorCell>[] {
  return [
    { label: w.t('factors.factor'), text: ({ factorTitle }) => factorTitle, head: true },
    { label: w.t('factors.organ'), text: ({ organisationName }) => organisationName },
    { label: w.t('factors.said'), text: (cell) => factorCellText(w, cell) },
  ]
}
