/** Sets two questions against each other for the reader. Runs in the worker. */
import { diff, profile, statedOf, type Diff, type Question } from '@rodtrad/analysis'
import { nodeOf, rowsOf, tableOfNode, type Columns, type Finding } from '@rodtrad/core'
import type { Lang } from '../i18n/words.ts'
import type { Difference, Named, Side } from './difference.ts'
import { toFaultRow } from './fault-row.ts'
import { columnName, valueName } from './names-of.ts'

/** A side to compare: its question, what was found when it was read, and what its source is called. */
export interface AskedSide {
  readonly question: Question
  readonly findings: readonly Finding[]
  readonly name: string
}

/**
 * What differs between two sides, with the names of all that it is about.
 *
 * @example toDifference(now, { ...now, question: at(now.question, day) }, 'sv').cells
 */
export function toDifference(before: AskedSide, after: AskedSide, lang: Lang): Difference {
  const answer = diff(before.question, after.question, { before: before.findings, after: after.findings })
  const named = namer(after.question.graph.columns, before.question.graph.columns)
  return {
    before: sideOf(before),
    after: sideOf(after),
    shared: sharedIds(before.question.graph.columns, after.question.graph.columns),
    cells: answer.coverage.map(({ goal, organisation, ...levels }) => ({
      goal: named(goal),
      organ: named(organisation),
      ...levels,
    })),
    standings: answer.attainment.map(({ goal, ...standing }) => ({ goal: named(goal), ...standing })),
    lost: answer.lost.map(named),
    measures: answer.measures.map((measure) => measureOf(measure, named, lang)),
    changed: answer.changed.map((change) => ({
      ...change,
      column: columnName(change.table, change.column, lang),
      before: valueName(change.table, change.column, change.before, lang),
      after: valueName(change.table, change.column, change.after, lang),
    })),
    replaced: answer.replaced.map((row) => ({
      table: row.table,
      before: named(row.old),
      after: named(row.new),
      reworded: row.reworded,
    })),
    added: answer.added,
    removed: answer.removed,
    newFindings: answer.findings.added.map((finding) => toFaultRow(finding, lang)),
    goneFindings: answer.findings.removed.map((finding) => toFaultRow(finding, lang)),
  }
}

function sideOf({ question, name }: AskedSide): Side {
  const { model } = question.graph.columns
  return {
    name,
    municipality: model?.plan.municipality ?? '',
    ...statedOf(question),
    profile: profile(question),
    illustrative: model?.goals.some(({ illustrative }) => illustrative) ?? false,
  }
}

function measureOf(
  { what, indicator, title, column, target, before, after }: Diff['measures'][number],
  named: (id: string) => Named,
  lang: Lang,
): Difference['measures'][number] {
  const table = target === null ? 'indicators' : 'targets'
  return {
    what,
    indicator: { ...named(indicator), title },
    column: columnName(table, column ?? '', lang),
    target: target ?? '',
    before: what === 'replaced' ? named(String(before)).title : valueName(table, column ?? '', before, lang),
    after: what === 'replaced' ? named(String(after)).title : valueName(table, column ?? '', after, lang),
  }
}

/** Finds the name of an id on the first side that has it. */
function namer(...sides: readonly Columns[]): (id: string) => Named {
  return (id) => {
    for (const columns of sides) {
      const node = nodeOf(columns, id)
      if (node === undefined || columns.model === undefined) continue
      const { table, row } = tableOfNode(columns, node)
      const cells = rowsOf(columns.model, table)[row] as
        { readonly title?: string; readonly name?: string; readonly illustrative?: boolean } | undefined
      return { id, title: cells?.title ?? cells?.name ?? id, illustrative: cells?.illustrative === true }
    }
    return { id, title: id, illustrative: false }
  }
}

function sharedIds(before: Columns, after: Columns): number {
  const idsOf = ({ model }: Columns): readonly string[] =>
    model === undefined ? [] : [...model.goals, ...model.organisations].map(({ id }) => id)
  const known = new Set(idsOf(before))
  return idsOf(after).filter((id) => known.has(id)).length
}
