import type { Mall } from './mall.ts'
import type { MallFigure } from './mall-figures.ts'
import type { MallText } from './mall-text.ts'
import type { MallWords } from './mall-words.ts'

/** Where in the nulägesbeskrivning a row stands, in the order of the document. */
export type MallSection =
  | 'operations'
  | 'missions'
  | 'environment'
  | 'trends'
  | 'reflection'
  | 'directions'
  | 'factors'
  | 'goals'
  | 'figures'
  | 'budget'
  | 'proposals'
  | 'dialogues'
  | 'principles'

/** One place of the draft: a field of a section, with what the source has for it. */
export interface MallRow {
  readonly section: MallSection
  /** The id of what the row speaks of: a goal, a factor, a mission …; null for the section's own text. */
  readonly item: string | null
  readonly title: string | null
  readonly field: string
  /** Words; null where there are none, and where the field is a number. */
  readonly text: string | null
  readonly value: number | null
  readonly unit: string | null
  /** A text that is to be written, and isn't. */
  readonly gap: boolean
  /** What an earlier year said, where this year's text is missing. */
  readonly before: string | null
  readonly illustrative: boolean
}

/** The fields of one item: texts, lists of ids, numbers and yes or no. */
type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

interface Item {
  readonly section: MallSection
  readonly item: string | null
  readonly title: string | null
  readonly illustrative: boolean
  readonly unit?: string | null
}

/** One row for each field; those in `asked` are gaps where they are empty, with what an earlier year said there. */
const fieldRows = (
  item: Item,
  fields: Fields,
  asked: readonly string[] = [],
  before: Readonly<Record<string, string | null | undefined>> = {},
): readonly MallRow[] =>
  Object.entries(fields).map(([field, value]) => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
    return {
      section: item.section,
      item: item.item,
      title: item.title,
      field,
      text:
        isEmpty || typeof value === 'number' ? null : Array.isArray(value) ? value.join(';') : String(value),
      value: typeof value === 'number' ? value : null,
      unit: item.unit ?? null,
      gap: isEmpty && asked.includes(field),
      before: isEmpty ? (before[field] ?? null) : null,
      illustrative: item.illustrative,
    }
  })

const textRow = (section: MallSection, { text, before, illustrative }: MallText): readonly MallRow[] =>
  fieldRows({ section, item: null, title: null, illustrative }, { text }, ['text'], { text: before })

const wordFields = ({ stance, reasoning, conditions, phase, progress }: MallWords): Fields => ({
  stance,
  reasoning,
  conditions,
  phase,
  progress,
})

const figureRows = (figure: MallFigure): readonly MallRow[] => {
  const { indicator, title, unit, illustrative, goal, organisation, condition, outcomePeriod, ...numbers } =
    figure
  return fieldRows(
    { section: 'figures', item: indicator, title, illustrative, unit },
    { goal, organisation, condition, outcomePeriod, ...numbers },
  )
}

const nameOf = (row: { readonly id: string; readonly title: string; readonly illustrative: boolean }) => ({
  item: row.id,
  title: row.title,
  illustrative: row.illustrative,
})

/**
 * A draft as flat rows, one for each field of each item, in the order of the document (MODEL: S21). O(fields).
 *
 * @example mallRows(draft).filter((row) => row.gap).length // the places to write
 */
export const mallRows = (draft: Mall): readonly MallRow[] => [
  ...textRow('operations', draft.operations),
  ...draft.missions.flatMap((row) =>
    fieldRows(
      { section: 'missions', ...nameOf(row) },
      {
        source: row.source,
        forWhom: row.forWhom,
        need: row.need,
        concretisedBy: row.concretisedBy,
        phase: row.phase,
        due: row.due,
        reported: row.reported,
        result: row.result,
      },
      ['forWhom', 'need', 'concretisedBy'],
    ),
  ),
  ...textRow('environment', draft.environment),
  ...draft.trends.flatMap(({ trend, trendTitle, kind, factors, illustrative }) =>
    fieldRows({ section: 'trends', item: trend, title: trendTitle, illustrative }, { kind, factors }),
  ),
  ...textRow('reflection', draft.reflection),
  ...draft.directions.flatMap((row) => [
    ...fieldRows(
      { section: 'directions', ...nameOf(row) },
      { level: row.level, answered: row.answered, via: row.via, ...wordFields(row) },
      row.answered ? [] : ['reasoning'],
      { reasoning: row.before?.reasoning, conditions: row.before?.conditions },
    ),
    ...row.figures.flatMap(figureRows),
  ]),
  ...draft.factors.flatMap((row) =>
    fieldRows(
      { section: 'factors', ...nameOf(row) },
      { stance: row.stance, risk: row.risk, opportunity: row.opportunity, handling: row.handling },
      row.stance === 'declines' ? [] : ['risk', 'opportunity', 'handling'],
      { risk: row.before?.risk, opportunity: row.before?.opportunity, handling: row.before?.handling },
    ),
  ),
  ...draft.goals.flatMap((row) => [
    ...fieldRows(
      { section: 'goals', ...nameOf(row) },
      {
        kind: row.kind,
        serves: row.serves,
        status: row.status,
        value: row.value,
        low: row.low,
        high: row.high,
        evidence: row.evidence,
        trend: row.trend,
        ratings: row.ratings,
        differs: row.differs,
        reasoning: row.reasoning,
        phase: row.phase,
        action: row.action,
        actionOwner: row.actionOwner,
        actionDue: row.actionDue,
      },
      row.needsAction ? ['action', 'actionOwner', 'actionDue'] : [],
    ),
    ...row.figures.flatMap(figureRows),
  ]),
  ...draft.budget.flatMap(
    ({ organisation, kind, goal, mission, amount, actual, forecast, deviation, illustrative }) =>
      fieldRows(
        { section: 'budget', item: organisation, title: null, illustrative, unit: 'tkr' },
        { kind, goal, mission, amount, actual, forecast, deviation },
      ),
  ),
  ...draft.proposals.flatMap((row) =>
    fieldRows(
      {
        section: 'proposals',
        item: row.proposal ?? row.ledTo,
        title: row.proposalTitle ?? row.ledToTitle,
        illustrative: row.illustrative,
      },
      {
        kind: row.kind,
        proposed: row.proposed,
        to: row.to,
        state: row.state,
        outcome: row.outcome,
        ledTo: row.ledTo,
      },
    ),
  ),
  ...draft.dialogues.flatMap((row) =>
    fieldRows(
      { section: 'dialogues', item: row.dialogue, title: null, illustrative: row.illustrative },
      {
        kind: row.kind,
        state: row.state,
        date: row.date,
        due: row.due,
        result: row.result,
        reported: row.reported,
      },
    ),
  ),
  ...draft.principles.flatMap(({ principle, goals, dialogues }) =>
    fieldRows(
      { section: 'principles', item: principle, title: null, illustrative: false },
      { goals, dialogues },
    ),
  ),
]
