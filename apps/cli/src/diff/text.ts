import type { Diff } from '@rodtrad/analysis'
import type { Asking } from '../command.ts'
import type { Block } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { attainmentBlocks, coverageBlocks, oneSidedGoals, sharedCells, sharedFigures } from './answers.ts'
import { type Compared, isIllustrative, some, titleIn } from './compared.ts'
import { changeBlocks, findingBlocks, measureBlocks, rowsBlocks } from './rows.ts'
import type { Side, Sides } from './sides.ts'

const sideText = ({ messages }: Asking, { source, changes, question }: Side): string => {
  const text = say(messages.diff.side, { source, asOf: question.graph.asOf })
  return changes === null ? text : `${text}, ${say(messages.heading.with, { file: changes })}`
}

const titleText = ({ messages, model, options }: Asking, { after }: Sides): string => {
  const { municipality } = (after.question.graph.columns.model ?? model).plan
  const title = say(messages.diff.title, { municipality })
  return options.drafts ? `${title}, ${messages.heading.drafts}` : title
}

/** What it comes to, in one sentence. */
const sumText = ({ asking, diff }: Compared): string => {
  const { diff: m } = asking.messages
  const counts = [
    [m.counts.lost, diff.lost.length],
    [m.counts.coverage, sharedCells(diff).length],
    [m.counts.goals, oneSidedGoals(diff).length],
    [m.counts.attainment, sharedFigures(diff).length],
    [m.counts.rows, diff.added.length + diff.removed.length],
    [m.counts.changed, diff.changed.length],
    [m.counts.findings, diff.findings.added.length + diff.findings.removed.length],
  ] as const
  const said = counts.filter(([, count]) => count > 0).map(([message, count]) => sayCount(message, count))
  return said.length === 0 ? m.none : say(m.some, { what: new Intl.ListFormat(asking.language).format(said) })
}

const MEASURING: ReadonlySet<string> = new Set(['indicators', 'targets'])

/** What the sign means, where a row or a title has it. */
const noteBlocks = (compared: Compared): readonly Block[] => {
  const { asking, diff } = compared
  const rows = [...diff.added, ...diff.removed, ...diff.changed]
  const ids = [
    ...diff.lost,
    ...diff.coverage.flatMap(({ goal, organisation }) => [goal, organisation]),
    ...sharedFigures(diff).map(({ goal }) => goal),
    ...diff.measures.map(({ indicator }) => indicator),
  ]
  return rows.some(({ illustrative }) => illustrative) || ids.some((id) => isIllustrative(compared, id))
    ? [{ kind: 'paragraph', text: [{ text: asking.messages.illustrative, style: 'dim' }] }]
    : []
}

/** What a comparison says to people: the sum, what was lost, coverage and figures, then the rows behind them. */
export const diffBlocks = (asking: Asking, sides: Sides, diff: Diff): readonly Block[] => {
  const compared: Compared = { asking, sides, diff }
  const { diff: m } = asking.messages
  const [before, after] = [sideText(asking, sides.before), sideText(asking, sides.after)]
  const wording = diff.changed.filter(({ kind }) => kind === 'wording')
  // What changed of the measures has been told among them.
  const others = diff.changed.filter(
    ({ kind, table }) => kind !== 'wording' && !(MEASURING.has(table) && kind !== 'other'),
  )
  return [
    { kind: 'title', text: titleText(asking, sides) },
    { kind: 'paragraph', text: say(m.sides, { before, after }) },
    { kind: 'paragraph', text: [{ text: sumText(compared), style: 'strong' }] },
    ...some(compared, m.lost, diff.lost, (ids) => ({
      kind: 'list',
      items: ids.map((id) => `${titleIn(compared, id)} (${id})`),
    })),
    ...coverageBlocks(compared),
    ...attainmentBlocks(compared),
    ...measureBlocks(compared),
    ...changeBlocks(compared, m.wording, wording),
    ...changeBlocks(compared, m.changed, others),
    ...some(compared, m.replaced, diff.replaced, (rows) => ({
      kind: 'list',
      items: rows.map((row) => {
        const text = `${titleIn(compared, row.old)} → ${titleIn(compared, row.new)}`
        return row.reworded ? text : `${text}, ${m.sameWords}`
      }),
    })),
    ...rowsBlocks(compared, m.added, diff.added),
    ...rowsBlocks(compared, m.removed, diff.removed),
    ...findingBlocks(compared, m.findingsAdded, diff.findings.added),
    ...findingBlocks(compared, m.findingsRemoved, diff.findings.removed),
    ...noteBlocks(compared),
  ]
}
