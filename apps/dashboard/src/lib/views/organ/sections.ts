/** The parts of a sheet, in order; their names stand in the address after `#`. */
export const sections = [
  'missions',
  'budget',
  'goals',
  'coverage',
  'dialogues',
  'description',
  'indicators',
  'operations',
  'principles',
  'decisions',
  'questions',
] as const

export type SectionName = (typeof sections)[number]
