/** Which parts of a sheet there is anything to say in. */
import { sections, type SectionName } from './sections.ts'
import type { Sheet } from './sheet.svelte.ts'

/** The rows of a sheet that has come. */
export function rowsOf(sheet: Sheet) {
  return {
    missions: sheet.missions.rows ?? [],
    budget: sheet.budget.rows ?? [],
    goals: sheet.goals.rows ?? [],
    cells: sheet.cells.rows ?? [],
    dialogues: sheet.dialogues.rows ?? [],
    proposals: sheet.proposals.rows ?? [],
    descriptions: sheet.descriptions.rows ?? [],
    indicators: sheet.indicators.rows ?? [],
    operations: sheet.operations.rows ?? [],
    principles: sheet.principles.rows ?? [],
    decisions: sheet.decisions.rows ?? [],
    questions: sheet.questions.rows ?? [],
  }
}

type Rows = { readonly [K in keyof ReturnType<typeof rowsOf>]: readonly unknown[] }

/**
 * The sections of a sheet, in order: missions and questions always, a nulägesbeskrivning where one is asked for, the rest
 * where there are rows, decisions of a bolag alone.
 *
 * @example shownSections(rows, false).includes('decisions') // false
 */
export function shownSections(rows: Rows, isBolag: boolean): readonly SectionName[] {
  const has: Readonly<Record<SectionName, boolean>> = {
    missions: true,
    budget: rows.budget.length > 0,
    goals: rows.goals.length > 0,
    coverage: rows.cells.length > 0,
    dialogues: rows.dialogues.length + rows.proposals.length > 0,
    description: rows.descriptions.length > 0 || rows.cells.length > 0,
    indicators: rows.indicators.length > 0,
    operations: rows.operations.length > 0,
    principles: rows.principles.length > 0,
    decisions: isBolag,
    questions: true,
  }
  return sections.filter((name) => has[name])
}
