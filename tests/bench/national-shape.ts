/** Per kommun: 48 organisations, 1,200 goals, 2,200 indicators (3,448 nodes) and 4,138 links. */
export const ORGANISATIONS = {
  kommunfullmaktige: 1,
  kommunstyrelse: 1,
  namnd: 8,
  bolag: 2,
  verksamhet: 36,
} as const
export const GOALS = {
  vision: 1,
  riktningsmal: 8,
  budgetmal: 4,
  namndmal: 110,
  bolagsmal: 10,
  verksamhetsmal: 467,
  aktivitet: 600,
} as const
export const INDICATORS = 2200

const total = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0)
export const ORGANISATION_COUNT = total(ORGANISATIONS)
export const GOAL_COUNT = total(GOALS)

/** Where the kinds begin, among the organisations or the goals of a kommun. */
export const START = {
  namnd: 2,
  verksamhet: 12,
  riktningsmal: 1,
  budgetmal: 9,
  namndmal: 13,
  verksamhetsmal: 133,
  aktivitet: 600,
} as const
