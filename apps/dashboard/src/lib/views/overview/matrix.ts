import { coverageMatrix, type CoverageRow, type SvgNode } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import type { GoalRow } from './goal-rows.ts'

/** The cells of all riktningsmål as one picture, to be taken away. */
export function matrixOf(w: Words, rows: readonly GoalRow[]): SvgNode {
  return coverageMatrix(rows.flatMap(({ cells }) => cells) as readonly CoverageRow[], {
    label: w.t('overview.table'),
    labels: {
      goals: w.t('overview.goal'),
      sum: (linked, all) => w.t('share.of', { part: linked, n: all }),
      carriers: w.t('matrix.carriers'),
      carried: w.t('matrix.carried'),
      levels: [w.t('level.0'), w.t('level.1'), w.t('level.2'), w.t('level.3'), w.t('level.4')],
      declines: w.t('stance.declines'),
      unanswered: w.t('cell.unanswered'),
      single: w.t('cell.single'),
      empty: w.t('overview.empty'),
    },
  })
}
