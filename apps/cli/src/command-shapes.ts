/** The flag of every option. `--to` is a day for `diff`, and a format where a source is written. */
export const FLAGS = {
  format: '-f, --format',
  asOf: '--as-of',
  at: '--at',
  from: '--from',
  until: '--to',
  period: '--period',
  drafts: '--drafts',
  lang: '--lang',
  method: '--method',
  paths: '--paths',
  most: '--most',
  failOn: '--fail-on',
  to: '--to',
  out: '-o, --out',
  force: '--force',
  with: '--with',
  year: '--year',
  insamling: '--insamling',
} as const

export type OptionName = keyof typeof FLAGS

/** The options that every command takes. */
export const COMMON = [
  'format',
  'out',
  'force',
  'with',
  'asOf',
  'period',
  'drafts',
  'lang',
] as const satisfies readonly OptionName[]

/** How a command is called. */
interface Shape {
  /** Its Swedish names, with and without accents. */
  readonly aliases: readonly string[]
  /** `?` where one may be left out. */
  readonly args: readonly string[]
  /** Its own options. */
  readonly options: readonly OptionName[]
}

/** The commands, in the order in which help lists them. */
export const SHAPES = {
  coverage: { aliases: ['tackning', 'täckning'], args: ['source'], options: [] },
  attainment: { aliases: ['maluppfyllelse', 'måluppfyllelse'], args: ['source'], options: ['method'] },
  explain: { aliases: ['forklara', 'förklara'], args: ['source', 'goal'], options: ['method'] },
  trace: { aliases: ['spar', 'spår'], args: ['source', 'id'], options: ['paths'] },
  suspect: { aliases: ['att-bekrafta', 'att-bekräfta'], args: ['source'], options: [] },
  resilience: { aliases: ['sarbarhet', 'sårbarhet'], args: ['source'], options: [] },
  ritual: { aliases: ['att-konkretisera'], args: ['source'], options: [] },
  pace: { aliases: ['takt'], args: ['source'], options: [] },
  gap: { aliases: ['konsskillnad', 'könsskillnad'], args: ['source'], options: [] },
  peers: { aliases: ['jamforelse', 'jämförelse'], args: ['source', 'indicator?'], options: [] },
  expiry: { aliases: ['utgang', 'utgång'], args: ['source'], options: ['at'] },
  lineage: { aliases: ['malhistorik', 'målhistorik'], args: ['source'], options: [] },
  diff: { aliases: ['skillnad'], args: ['source', 'source2?'], options: ['from', 'until'] },
  factors: { aliases: ['omvarld', 'omvärld'], args: ['source'], options: [] },
  dialogues: { aliases: ['dialoger'], args: ['source'], options: [] },
  mandate: { aliases: ['uppdrag'], args: ['source'], options: [] },
  wheel: { aliases: ['arshjul', 'årshjul'], args: ['source'], options: [] },
  reporting: { aliases: ['rapporteringslage', 'rapporteringsläge'], args: ['source'], options: [] },
  values: { aliases: ['vardegrund', 'värdegrund'], args: ['source'], options: [] },
  principles: { aliases: ['principer'], args: ['source'], options: [] },
  operations: { aliases: ['verksamhet'], args: ['source'], options: [] },
  husbandry: { aliases: ['hushallning', 'hushållning'], args: ['source'], options: [] },
  uppsikt: { aliases: [], args: ['source', 'organ?'], options: [] },
  mall: { aliases: [], args: ['source', 'organ'], options: ['year', 'insamling'] },
  suggest: { aliases: ['foresla', 'föreslå'], args: ['source', 'organ?'], options: ['most'] },
  check: { aliases: ['iakttagelser'], args: ['source'], options: ['failOn'] },
  query: { aliases: ['fraga', 'fråga'], args: ['source', 'sql'], options: [] },
  convert: { aliases: ['konvertera'], args: ['source'], options: ['to'] },
  merge: { aliases: ['infoga'], args: ['source', 'workbook'], options: ['to'] },
} as const satisfies Readonly<Record<string, Shape>>

export type CommandName = keyof typeof SHAPES
