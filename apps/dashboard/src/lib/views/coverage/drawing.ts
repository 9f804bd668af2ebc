import { coverageMatrix, type CoverageRow, type SvgNode } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import { listOf } from './cell-columns.ts'
import type { Matrix } from './matrix.ts'

/** The matrix as one picture, to be taken away. */
export function drawingOf(w: Words, matrix: Matrix): SvgNode {
  return coverageMatrix(listOf(matrix).map(({ cell }) => cell) as readonly CoverageRow[], {
    label: w.t('coverage.figure'),
    labels: {
      goals: w.t('coverage.goal'),
      sum: (part, n) => w.t('share.of', { part, n }),
      carriers: w.t('matrix.carriers'),
      carried: w.t('matrix.carried'),
      levels: [w.t('level.0'), w.t('level.1'), w.t('level.2'), w.t('level.3'), w.t('level.4')],
      declines: w.t('stance.declines'),
      unanswered: w.t('cell.unanswered'),
      single: w.t('cell.single'),
      empty: w.t('coverage.empty'),
    },
  })
}
