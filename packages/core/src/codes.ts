import { normalOf } from './normal.ts'

/** A closed list of codes, each with the Swedish word by which CSV and Excel write it. */
export type CodeList = Readonly<Record<string, string>>

export const ORGANISATION_KINDS = {
  koncern: 'koncern',
  kommunfullmaktige: 'kommunfullmaktige',
  kommunstyrelse: 'kommunstyrelse',
  namnd: 'namnd',
  gemensam_namnd: 'gemensam_namnd',
  utskott: 'utskott',
  bolag: 'bolag',
  kommunalforbund: 'kommunalforbund',
  sektor: 'sektor',
  verksamhet: 'verksamhet',
} as const

export const GOAL_KINDS = {
  vision: 'vision',
  vardegrund: 'vardegrund',
  vardeord: 'vardeord',
  riktningsmal: 'riktningsmal',
  budgetmal: 'budgetmal',
  namndmal: 'namndmal',
  bolagsmal: 'bolagsmal',
  verksamhetsmal: 'verksamhetsmal',
  aktivitet: 'aktivitet',
} as const

export const FOLLOW_UPS = { measurable: 'mätbart', directional: 'riktning' } as const
export const HUSBANDRY = { financial: 'finansiellt mål', operational: 'verksamhetsmässigt mål' } as const
export const PHASES = {
  planned: 'planerad',
  started: 'pågår',
  done: 'genomförd',
  stopped: 'avbruten',
} as const
export const STATUSES = { draft: 'utkast', adopted: 'fastställd', repealed: 'upphävd' } as const

export const PRINCIPLES = {
  tillit: 'tillit',
  medborgarfokus: 'medborgarfokus',
  helhetssyn: 'helhetssyn',
  handlingsutrymme: 'handlingsutrymme',
  stod: 'stöd',
  kunskap: 'kunskap',
  oppenhet: 'öppenhet',
} as const

export const LINK_KINDS = {
  contributes: 'bidrar till',
  measuredBy: 'mäts av',
  concretises: 'konkretiserar',
  motivates: 'motiverar',
  basedOn: 'grundas på',
  conflicts: 'målkonflikt med',
  replaces: 'ersätter',
} as const

export const POLARITIES = { higher: 'högre', lower: 'lägre', range: 'intervall', none: 'ingen' } as const
export const SCALES = { ratio: 'mängd' } as const
export const FREQUENCIES = { year: 'år', tertial: 'tertial', quarter: 'kvartal', month: 'månad' } as const

export const CONDITIONS = {
  at_least: 'minst',
  at_most: 'högst',
  decrease: 'minska',
  increase: 'öka',
  maintain: 'bibehåll',
  yes: 'ja',
} as const

export const GENDERS = { T: 'T', K: 'K', M: 'M' } as const

export const OUTCOME_STATUSES = {
  ok: 'ok',
  preliminary: 'preliminärt',
  forecast: 'prognos',
  missing: 'saknas',
  suppressed: 'skyddat',
} as const

export const BASES = { outcome: 'utfall', forecast: 'helårsprognos' } as const

export const RATINGS = {
  attained: 'uppfyllt',
  partly: 'delvis uppfyllt',
  not_attained: 'ej uppfyllt',
  not_assessed: 'ej bedömt',
  on_track: 'bedöms uppnås',
} as const

export const TRENDS = { improving: 'förbättras', unchanged: 'oförändrad', worsening: 'försämras' } as const
export const STANCES = {
  adopts: 'tar sig an',
  declines: 'berör inte uppdraget',
  relates: 'förhåller sig',
} as const

export const MISSION_SOURCES = {
  reglemente: 'reglemente',
  bolagsordning: 'bolagsordning',
  agardirektiv: 'ägardirektiv',
  lag: 'lag',
  budget: 'budget',
  kf_beslut: 'kf_beslut',
} as const

export const FACTOR_KINDS = {
  megatrend: 'megatrend',
  nationell: 'nationell',
  regional: 'regional',
  lokal: 'lokal',
  omvarldsfaktor: 'omvarldsfaktor',
} as const

export const DIALOGUE_KINDS = {
  inom: 'inom',
  mellan: 'mellan',
  sektorer: 'sektorer',
  kommunstyrelsen: 'kommunstyrelsen',
} as const

export const PROPOSAL_KINDS = {
  nytt_mal: 'nytt_mal',
  nytt_uppdrag: 'nytt_uppdrag',
  andrat_uppdrag: 'andrat_uppdrag',
  andrad_forutsattning: 'andrad_forutsattning',
  riktningsforandring: 'riktningsforandring',
  forflyttning: 'forflyttning',
} as const

export const PROPOSAL_OUTCOMES = {
  bifall: 'bifall',
  avslag: 'avslag',
  aterremiss: 'återremiss',
  bordlagd: 'bordlagd',
  ej_framlagt: 'ej_framlagt',
  vilande: 'vilande',
} as const

export const BUDGET_KINDS = {
  driftsram: 'driftsram',
  satsning: 'satsning',
  investering: 'investering',
} as const

export const EVENT_KINDS = {
  omvarldsdag: 'omvarldsdag',
  delarsbokslut: 'delarsbokslut',
  arsbokslut: 'arsbokslut',
  budgetbeslut: 'budgetbeslut',
  nulagesanalys: 'nulagesanalys',
  tillitsdialog: 'tillitsdialog',
  val: 'val',
} as const

export const METHODS = {
  'weighted-mean': 'vägt medel',
  'weakest-link': 'svagaste länken',
  'share-met': 'andel uppfyllda',
} as const

export type OrganisationKind = keyof typeof ORGANISATION_KINDS
export type GoalKind = keyof typeof GOAL_KINDS
export type LinkKind = keyof typeof LINK_KINDS
export type Polarity = keyof typeof POLARITIES
export type Condition = keyof typeof CONDITIONS
export type Rating = keyof typeof RATINGS
export type Stance = keyof typeof STANCES
export type Trend = keyof typeof TRENDS
export type Method = keyof typeof METHODS
export type Phase = keyof typeof PHASES

/** What a goal's follow-up comes to: the rating words and the computed ones (MODEL: rules 0 and 5). */
export type Status = Rating | 'undetermined' | 'unmeasured' | 'unassessed' | 'divided'

/** Words besides the canonical one that are read for a code. */
const ALSO: Readonly<Record<string, string>> = {
  delvis: 'partly',
  arbetepagar: 'started',
  forvaltning: 'sektor',
  enhetsmal: 'verksamhetsmal',
}

/** No word is longer; a cell of ten megabytes need not be made normal to know that. */
const LONGEST = 200

const keyed = new WeakMap<CodeList, ReadonlyMap<string, string>>()

const wordsOf = (codes: CodeList): ReadonlyMap<string, string> => {
  const known = keyed.get(codes)
  if (known) return known
  const words = new Map(
    Object.entries(codes).flatMap(([code, word]): [string, string][] => [
      [normalOf(word), code],
      [normalOf(code), code],
    ]),
  )
  keyed.set(codes, words)
  return words
}

/** The code that a word stands for in a list, by its code or its Swedish word; `undefined` when it is neither. */
export const codeOf = (codes: CodeList, word: string): string | undefined => {
  if (word.length > LONGEST) return undefined
  const normal = normalOf(word)
  const words = wordsOf(codes)
  const also = ALSO[normal]
  return words.get(normal) ?? (also !== undefined && Object.hasOwn(codes, also) ? also : undefined)
}
