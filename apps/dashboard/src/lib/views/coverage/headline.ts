/** The finding of the matrix in sentences. */
import type { Words } from '../../i18n/words.ts'
import { linked, type Cell, type GoalRow } from './matrix.ts'

/** The headline: what no nämnd has a goal for, or that all is taken up. */
export function titleOf(w: Words, goals: readonly GoalRow[] | undefined, isFiltered = false): string {
  if (goals === undefined) return w.t('nav.coverage')
  if (goals.length === 0) return w.t(isFiltered ? 'filter.noGoals' : 'coverage.empty')
  const uncovered = goals.filter((goal) => goal.uncovered)
  const [only] = uncovered
  if (only === undefined) return w.t('coverage.title.covered', { n: goals.length, all: w.count(goals.length) })
  if (uncovered.length === 1) return w.t('coverage.title.one', { title: only.title })
  return w.t('coverage.title.some', { some: w.count(uncovered.length), all: w.count(goals.length) })
}

/** Who has said what of the uncovered one; what a single organ carries; what stays with the nämnd. */
export function leadOf(w: Words, goals: readonly GoalRow[], cells: readonly Cell[]): readonly string[] {
  const [uncovered] = goals.filter((goal) => goal.uncovered)
  const single = goals.filter((goal) => goal.single)
  const shallow = goals.filter((goal) => goal.carriers > 0 && !goal.deep)
  return [
    uncovered ? saidOf(w, uncovered, cells) : '',
    ...single.map((goal) => {
      const { title } = goal
      const carrier = carrierOf(goal, cells)
      return carrier === undefined
        ? w.t('coverage.lead.singleUnnamed', { title })
        : w.t('coverage.lead.single', { title, organ: carrier.organisationName })
    }),
    shallow.length > 0
      ? w.t('coverage.lead.shallow', { n: shallow.length, titles: w.list(shallow.map(({ title }) => title)) })
      : '',
  ].filter((text) => text !== '')
}

/** The organ that carries a riktningsmål alone; undefined where the filter has left it out. */
function carrierOf({ goal }: GoalRow, cells: readonly Cell[]): Cell | undefined {
  return cells.find((cell) => cell.goal === goal && cell.level >= linked)
}

function saidOf(w: Words, { goal, title }: GoalRow, all: readonly Cell[]): string {
  const cells = all.filter((cell) => cell.goal === goal)
  const declines = cells.filter(({ level, stance }) => level === 1 && stance === 'declines')
  const reasoned = cells.filter(({ level, stance }) => level === 1 && stance !== 'declines')
  const silent = cells.filter(({ level }) => level === 0)
  const names = (of: readonly Cell[]): string => w.list(of.map(({ organisationName }) => organisationName))
  const parts = [
    reasoned.length > 0 ? w.t('coverage.lead.reasoned', { n: reasoned.length, names: names(reasoned) }) : '',
    declines.length > 0 ? w.t('coverage.lead.declines', { n: declines.length, names: names(declines) }) : '',
    silent.length > 0
      ? w.t('coverage.lead.silent', { n: silent.length, some: w.count(silent.length, 'common') })
      : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : w.t('coverage.lead.said', { title, said: w.list(parts) })
}
