/** The plain JSON source, as a person would write it down: one object, English keys and codes. */

type Text = string | null
type Year = string | number

export interface Plan {
  readonly municipality: string
  readonly code?: Text
  readonly method?: Text
  readonly attained?: number | null
  readonly partly?: number | null
  readonly minEvidence?: number | null
  readonly minReach?: number | null
  readonly mandatePeriods?: readonly string[] | null
}

/** What is valid from one day to another, both included. */
export interface Valid {
  readonly validFrom?: Year | null
  readonly validTo?: Year | null
}

export interface Organisation extends Valid {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly partOf?: readonly string[] | null
  readonly answers?: Text | boolean
}

export interface Goal extends Valid {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly owner?: readonly string[] | null
  readonly followUp?: Text
  readonly status?: Text
  readonly changed?: Year | null
  readonly decision?: Text
}

export interface Link extends Valid {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly weight?: number | null
  readonly confirmed?: Year | null
}

export interface Indicator {
  readonly id: string
  readonly title: string
  readonly polarity: string
  readonly unit?: Text
  readonly scale?: Text
  readonly baseline?: number | null
  readonly baselinePeriod?: Year | null
  readonly accumulates?: Text | boolean
  readonly maxAge?: number | null
}

export interface Target {
  readonly indicator: string
  readonly value?: number | null
  readonly valueMax?: number | null
  readonly condition?: Text
  readonly goal?: Text
  readonly organisation?: Text
  readonly period?: Year | null
  readonly decision?: Text
}

export interface Outcome {
  readonly indicator: string
  readonly period: Year
  readonly value?: number | null
  readonly organisation?: Text
  readonly municipality?: Text
  readonly gender?: Text
  readonly status?: Text
  readonly retrieved?: Year | null
}

export interface Assessment {
  readonly goal: string
  readonly organisation: string
  readonly period: Year
  readonly basis?: Text
  readonly rating?: Text
  readonly reasoning?: Text
  readonly phase?: Text
  readonly progress?: number | null
  readonly assessedAt?: Year | null
}

export interface Rating {
  readonly word: string
  readonly means: string
}

export interface Mission extends Valid {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly source: string
}

export interface Factor extends Valid {
  readonly id: string
  readonly kind: string
  readonly title: string
}

export interface Analysis {
  readonly id: string
  readonly organisation: string
  readonly year: Year
  readonly published?: Year | null
}

export interface Position {
  readonly subject: string
  readonly analysis?: Text
  readonly organisation?: Text
  readonly period?: Year | null
  readonly stance?: Text
  readonly risk?: Text
  readonly opportunity?: Text
  readonly conditions?: Text
  readonly handling?: Text
  readonly reasoning?: Text
}

export interface Decision {
  readonly id: string
  readonly body: string
  readonly date: Year
}

export interface Source {
  readonly plan: Plan
  readonly organisations?: readonly Organisation[]
  readonly goals?: readonly Goal[]
  readonly links?: readonly Link[]
  readonly indicators?: readonly Indicator[]
  readonly targets?: readonly Target[]
  readonly outcomes?: readonly Outcome[]
  readonly assessments?: readonly Assessment[]
  readonly ratings?: readonly Rating[]
  readonly missions?: readonly Mission[]
  readonly factors?: readonly Factor[]
  readonly analyses?: readonly Analysis[]
  readonly positions?: readonly Position[]
  readonly decisions?: readonly Decision[]
}

/** What is asked: as of which day, for which period, and whether drafts take part. */
export interface Question {
  readonly asOf: string
  readonly period: string
  readonly drafts?: boolean
}
