import * as codes from '../codes.ts'
import * as f from '../field.ts'

/** The plan: which kommun, which thresholds, which method. One row. */
export const plan = {
  key: 'plan',
  name: 'plan',
  fields: {
    municipality: f.needed('kommun', f.text),
    code: f.field('kod', f.text),
    language: f.field('språk', f.text),
    period: f.field('redovisningsår', f.period),
    mandatePeriods: f.field('mandatperioder', f.spans),
    attained: f.field('gräns för uppfyllt', f.share),
    partly: f.field('gräns för delvis', f.share),
    minEvidence: f.field('lägsta mätgrad', f.share),
    minReach: f.field('lägsta spridning', f.share),
    method: f.field('metod', f.code(codes.METHODS)),
    maxGoals: f.field('högsta antal mål', f.least(0)),
    labels: f.field('benämningar', f.pairs),
    severities: f.field('allvar', f.pairs),
    source: f.field('källa', f.text),
    licence: f.field('licens', f.text),
  },
} as const satisfies f.Table

/** The organs: fullmäktige, styrelse, nämnder, bolag, sektorer and verksamheter. */
export const organisations = {
  key: 'organisations',
  name: 'organ',
  fields: {
    id: f.needed('id', f.id),
    name: f.needed('namn', f.text),
    kind: f.needed('typ', f.code(codes.ORGANISATION_KINDS)),
    partOf: f.field('ingår i', f.references('organisations')),
    orgNumber: f.field('orgnr', f.text),
    manager: f.field('ansvarig roll', f.text),
    answers: f.field('svarar på riktningsmål', f.boolean),
    answersReason: f.field('skäl', f.text),
    share: f.field('ägarandel', f.number),
    validFrom: f.field('från', f.from),
    validTo: f.field('till', f.to),
    decision: f.field('beslut', f.reference('decisions')),
  },
} as const satisfies f.Table

/** The goals, from the vision to the aktivitet. */
export const goals = {
  key: 'goals',
  name: 'mål',
  fields: {
    id: f.needed('id', f.id),
    kind: f.needed('typ', f.code(codes.GOAL_KINDS)),
    title: f.needed('titel', f.text),
    description: f.field('beskrivning', f.text),
    owner: f.field('organ', f.references('organisations')),
    area: f.field('fokusområde', f.text),
    number: f.field('nummer', f.text),
    followUp: f.field('uppföljning', f.code(codes.FOLLOW_UPS)),
    husbandry: f.field('god ekonomisk hushållning', f.code(codes.HUSBANDRY)),
    principles: f.field('principer', f.codes(codes.PRINCIPLES)),
    phase: f.field('fas', f.code(codes.PHASES)),
    due: f.field('klar senast', f.to),
    status: f.field('status', f.code(codes.STATUSES)),
    validFrom: f.field('från', f.from),
    validTo: f.field('till', f.to),
    reviewBy: f.field('omprövas senast', f.to),
    reviewed: f.field('omprövad', f.day),
    changed: f.field('ändrad', f.day),
    decision: f.field('beslut', f.reference('decisions')),
  },
} as const satisfies f.Table

/** The typed links between the rows of the other tables. */
export const links = {
  key: 'links',
  name: 'länkar',
  fields: {
    from: f.needed(
      'från id',
      f.reference('goals', 'organisations', 'analyses', 'dialogues', 'factors', 'indicators', 'missions'),
    ),
    to: f.needed('till id', f.reference('goals', 'indicators', 'missions', 'factors')),
    kind: f.needed('typ', f.code(codes.LINK_KINDS)),
    weight: f.field('vikt', f.above(0)),
    note: f.field('motivering', f.text),
    confirmed: f.field('bekräftad', f.day),
    validFrom: f.field('från', f.from),
    validTo: f.field('till', f.to),
  },
} as const satisfies f.Table
