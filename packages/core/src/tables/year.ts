import * as codes from '../codes.ts'
import * as f from '../field.ts'

/** The budget rows, with outcome and forecast in tkr. */
export const budget = {
  key: 'budget',
  name: 'budget',
  fields: {
    year: f.needed('år', f.year),
    organisation: f.needed('organ', f.reference('organisations')),
    amount: f.needed('belopp tkr', f.number),
    actual: f.field('utfall tkr', f.number),
    forecast: f.field('prognos tkr', f.number),
    period: f.field('period', f.period),
    kind: f.field('typ', f.code(codes.BUDGET_KINDS)),
    goal: f.field('mål', f.reference('goals')),
    mission: f.field('uppdrag', f.reference('missions')),
    decision: f.field('beslut', f.reference('decisions')),
  },
} as const satisfies f.Table

/** The events of the municipal year (årshjul). */
export const events = {
  key: 'events',
  name: 'årshjul',
  fields: {
    id: f.needed('id', f.id),
    kind: f.needed('typ', f.code(codes.EVENT_KINDS)),
    date: f.needed('datum', f.day),
    done: f.field('genomförd', f.day),
    organisation: f.field('organ', f.reference('organisations')),
  },
} as const satisfies f.Table

/** The findings that the plan has decided to live with, each with a reason. */
export const suppressions = {
  key: 'suppressions',
  name: 'undantag',
  fields: {
    code: f.needed('kod', f.text),
    id: f.field('id', f.text),
    reason: f.needed('skäl', f.text),
    until: f.field('till', f.to),
    decision: f.field('beslut', f.reference('decisions')),
  },
} as const satisfies f.Table
