import * as codes from '../codes.ts'
import * as f from '../field.ts'

const valid = {
  validFrom: f.field('från', f.from),
  validTo: f.field('till', f.to),
  decision: f.field('beslut', f.reference('decisions')),
} as const

/** The missions (uppdrag): out of reglemente, ägardirektiv, law and budget. The second root beside the goals. */
export const missions = {
  key: 'missions',
  name: 'uppdrag',
  fields: {
    id: f.needed('id', f.id),
    title: f.needed('titel', f.text),
    organisation: f.needed('organ', f.reference('organisations')),
    source: f.needed('grund', f.code(codes.MISSION_SOURCES)),
    forWhom: f.field('för vem', f.text),
    need: f.field('behov', f.text),
    phase: f.field('fas', f.code(codes.PHASES)),
    due: f.field('klart senast', f.to),
    reported: f.field('återrapporterat', f.day),
    result: f.field('resultat', f.text),
    ...valid,
  },
} as const satisfies f.Table

/** Megatrends, and the omvärldsfaktorer that fullmäktige decides. */
export const factors = {
  key: 'factors',
  name: 'omvärld',
  fields: {
    id: f.needed('id', f.id),
    kind: f.needed('typ', f.code(codes.FACTOR_KINDS)),
    title: f.needed('titel', f.text),
    description: f.field('beskrivning', f.text),
    area: f.field('område', f.text),
    source: f.field('källa', f.text),
    validFrom: valid.validFrom,
    validTo: valid.validTo,
    reviewed: f.field('omprövad', f.day),
    decision: valid.decision,
  },
} as const satisfies f.Table

/** The yearly nulägesbeskrivningar, in their three parts. */
export const analyses = {
  key: 'analyses',
  name: 'nulägesbeskrivningar',
  fields: {
    id: f.needed('id', f.id),
    organisation: f.needed('organ', f.reference('organisations')),
    year: f.needed('år', f.year),
    operations: f.field('verksamhetsbeskrivning', f.text),
    environment: f.field('omvärldsanalys', f.text),
    analysis: f.field('nulägesanalys', f.text),
    published: f.field('publicerad', f.day),
  },
} as const satisfies f.Table

/** The positions: an organ's own words on a goal, a factor or a mission. */
export const positions = {
  key: 'positions',
  name: 'resonemang',
  fields: {
    analysis: f.field('nulägesbeskrivning', f.reference('analyses')),
    organisation: f.field('organ', f.reference('organisations')),
    period: f.field('period', f.period),
    subject: f.needed('avser', f.reference('goals', 'factors', 'missions')),
    stance: f.field('svar', f.code(codes.STANCES)),
    risk: f.field('risk', f.text),
    opportunity: f.field('möjlighet', f.text),
    conditions: f.field('förutsättningar', f.text),
    handling: f.field('hantering', f.text),
    reasoning: f.field('resonemang', f.text),
  },
} as const satisfies f.Table

/** The tillitsdialoger, and what they led to. Participants are organs or roles, never names. */
export const dialogues = {
  key: 'dialogues',
  name: 'tillitsdialoger',
  fields: {
    id: f.needed('id', f.id),
    kind: f.needed('typ', f.code(codes.DIALOGUE_KINDS)),
    organisation: f.field('organ', f.reference('organisations')),
    date: f.needed('datum', f.day),
    participants: f.field('deltagare', f.texts),
    basis: f.field('underlag', f.references('analyses', 'goals', 'missions')),
    principles: f.field('principer', f.codes(codes.PRINCIPLES)),
    result: f.field('resultat', f.text),
    reportedToCouncil: f.field('redovisad i KF', f.day),
  },
} as const satisfies f.Table

/** The proposals out of analyses and dialogues, and the answer that they got. */
export const proposals = {
  key: 'proposals',
  name: 'förslag',
  fields: {
    id: f.needed('id', f.id),
    kind: f.needed('typ', f.code(codes.PROPOSAL_KINDS)),
    title: f.needed('titel', f.text),
    from: f.needed('från', f.reference('analyses', 'dialogues')),
    date: f.field('datum', f.day),
    organisation: f.field('organ', f.reference('organisations')),
    to: f.field('till', f.text),
    ledTo: f.field('ledde till', f.reference('goals', 'missions')),
    decision: f.field('beslut', f.reference('decisions')),
    outcome: f.field('beslut i ärendet', f.code(codes.PROPOSAL_OUTCOMES)),
  },
} as const satisfies f.Table

/** The decisions: which body, which day, which paragraph. */
export const decisions = {
  key: 'decisions',
  name: 'beslut',
  fields: {
    id: f.needed('id', f.id),
    body: f.needed('organ', f.text),
    date: f.needed('datum', f.day),
    paragraph: f.field('paragraf', f.text),
    caseNumber: f.field('diarienr', f.text),
    title: f.field('titel', f.text),
    kind: f.field('typ', f.text),
    concerns: f.field('avser', f.text),
    url: f.field('länk', f.text),
  },
} as const satisfies f.Table
