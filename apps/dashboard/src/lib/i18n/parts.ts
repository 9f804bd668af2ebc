/** The parts of the messages that not every page needs, by the first words of their keys; all other words come with every page. */
export const parts = {
  attainment: ['attainment'],
  coverage: ['coverage'],
  data: ['collection', 'kept', 'mapping', 'merge', 'merged', 'passport'],
  difference: ['compare', 'difference', 'profile'],
  explain: ['explain', 'methods'],
  explore: ['explore'],
  findings: ['findings'],
  husbandry: ['husbandry'],
  indicators: ['indicators'],
  missions: ['missions'],
  organ: ['organ'],
  oversight: ['oversight'],
  pages: ['about', 'accessibility'],
  thread: ['thread'],
  time: ['time'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Part = keyof typeof parts

export const partNames = Object.keys(parts) as readonly Part[]

/** What the pages of a path need; a test follows their imports. */
const byPath: Readonly<Record<string, readonly Part[]>> = {
  '/data': ['data', 'difference'],
  '/data/jamfor': ['data', 'difference'],
  '/hushallning': ['attainment', 'husbandry'],
  '/iakttagelser': ['coverage', 'findings'],
  '/indikatorer': ['attainment', 'explain', 'indicators'],
  '/maluppfyllelse': ['attainment', 'explain'],
  '/om': ['data', 'pages'],
  '/organ': ['attainment', 'coverage', 'missions', 'organ'],
  '/tackning': ['attainment', 'coverage', 'thread'],
  '/tank-om': ['difference'],
  '/tid': ['difference', 'time'],
  '/tillganglighet': ['pages'],
  '/trad': ['attainment', 'coverage', 'thread'],
  '/uppdrag': ['attainment', 'coverage', 'missions'],
  '/uppsikt': ['coverage', 'oversight'],
  '/utforska': ['explore'],
}

/**
 * The parts that a page needs.
 *
 * @param path without its language
 * @example partsOf('/tid') // ['difference', 'time']
 */
export const partsOf = (path: string): readonly Part[] => byPath[path] ?? []

/** The part that a message is in; none for those of all pages. */
export const partOf = (key: string): Part | undefined =>
  partNames.find((part) => (parts[part] as readonly string[]).includes(key.split('.')[0] ?? ''))
