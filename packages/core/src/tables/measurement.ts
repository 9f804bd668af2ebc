import * as codes from '../codes.ts'
import * as f from '../field.ts'

/** The indicators: what is measured, in which unit, and which direction is decided to be the better one. */
export const indicators = {
  key: 'indicators',
  name: 'indikatorer',
  fields: {
    id: f.needed('id', f.id),
    title: f.needed('titel', f.text),
    unit: f.field('enhet', f.text),
    polarity: f.needed('önskad utveckling', f.code(codes.POLARITIES)),
    polarityDecision: f.field('beslut om önskad utveckling', f.reference('decisions')),
    scale: f.field('skala', f.code(codes.SCALES)),
    baseline: f.field('utgångsvärde', f.number),
    baselinePeriod: f.field('utgångsår', f.period),
    accumulates: f.field('ackumuleras', f.boolean),
    maxAge: f.field('högsta ålder', f.least(0)),
    source: f.field('källa', f.text),
    sourceId: f.field('käll-id', f.text),
    genderSplit: f.field('könsuppdelad', f.boolean),
    frequency: f.field('frekvens', f.code(codes.FREQUENCIES)),
    caveat: f.field('förbehåll', f.text),
  },
} as const satisfies f.Table

/** The targets: a value or a condition, for a goal, an organ, a period, or for all of them. */
export const targets = {
  key: 'targets',
  name: 'målvärden',
  fields: {
    indicator: f.needed('indikator', f.reference('indicators')),
    value: f.field('målvärde', f.number),
    valueMax: f.field('målvärde max', f.number),
    condition: f.field('villkor', f.code(codes.CONDITIONS)),
    goal: f.field('mål', f.reference('goals')),
    organisation: f.field('organ', f.reference('organisations')),
    period: f.field('period', f.period),
    decision: f.field('beslut', f.reference('decisions')),
  },
} as const satisfies f.Table

/** The outcomes: what was measured. An empty value is a missing one, never zero. */
export const outcomes = {
  key: 'outcomes',
  name: 'utfall',
  fields: {
    indicator: f.needed('indikator', f.reference('indicators')),
    period: f.needed('period', f.period),
    value: f.field('utfall', f.number),
    organisation: f.field('organ', f.reference('organisations')),
    municipality: f.field('kommun', f.text),
    gender: f.field('kön', f.code(codes.GENDERS)),
    status: f.field('kvalitet', f.code(codes.OUTCOME_STATUSES)),
    source: f.field('källa', f.text),
    retrieved: f.field('hämtad', f.day),
  },
} as const satisfies f.Table

/** The assessments: what an organ itself says of a goal, for a period. */
export const assessments = {
  key: 'assessments',
  name: 'bedömningar',
  fields: {
    goal: f.needed('mål', f.reference('goals')),
    organisation: f.needed('organ', f.reference('organisations')),
    period: f.needed('period', f.period),
    basis: f.field('avser', f.code(codes.BASES)),
    rating: f.field('bedömning', f.rating),
    trend: f.field('riktning', f.code(codes.TRENDS)),
    reasoning: f.field('resonemang', f.text),
    conditions: f.field('förutsättningar', f.text),
    phase: f.field('fas', f.code(codes.PHASES)),
    progress: f.field('framdrift', f.number),
    action: f.field('åtgärd', f.text),
    actionOwner: f.field('åtgärdsansvarig', f.text),
    actionDue: f.field('åtgärd klar', f.to),
    assessedAt: f.field('bedömningsdatum', f.day),
    decision: f.field('beslut', f.reference('decisions')),
  },
} as const satisfies f.Table

/** The plan's declared scale: its own words for the ratings. */
export const ratings = {
  key: 'ratings',
  name: 'skala',
  fields: {
    word: f.needed('ord', f.text),
    means: f.needed('betyder', f.code(codes.RATINGS)),
    definition: f.field('definition', f.text),
  },
} as const satisfies f.Table
