import {
  type Columns,
  type Day,
  type Goal,
  GOAL_KIND_CODES,
  type Id,
  type IdTable,
  type Indicator,
  type Link,
  LINK_KIND_CODES,
  type Model,
  type Organisation,
  ORGANISATION_KIND_CODES,
  type Outcome,
  type Period,
  periodOf,
  POLARITY_CODES,
  type Target,
  toId,
} from '@rodtrad/core'
import { nationalColumns, type Size } from './national.ts'
import { INDICATORS } from './national-shape.ts'
import { type Writer, writerOf } from './national-words.ts'
import { nationalYear } from './national-year.ts'

type IdOf = (row: number) => Id

const idsOf = ({ ids, first }: Columns, table: IdTable): IdOf => {
  const start = first[table]
  return (row) => toId(ids[start + row]!)
}

/** The decision of an indicator's kommun on what it measures and wants. */
const decisionOf = (indicator: number): Id => toId(`b${Math.floor(indicator / INDICATORS)}-0`)

const organisationsOf = (columns: Columns, write: Writer): readonly Organisation[] => {
  const { kind, partOf } = columns.organisations
  const id = idsOf(columns, 'organisations')
  return Array.from(kind, (code, row): Organisation => {
    const wholes = Array.from(partOf.to.subarray(partOf.start[row], partOf.start[row + 1]), id)
    const name = wholes.length === 0 ? `${write.place()}s kommunfullmäktige` : write.title()
    return { id: id(row), kind: ORGANISATION_KIND_CODES[code]!, name, partOf: wholes }
  })
}

/** The goals hold for the mandate period, those of the verksamheter for two years; half of them have a description. */
const goalsOf = (columns: Columns, write: Writer): readonly Goal[] => {
  const { kind, owners } = columns.goals
  const id = idsOf(columns, 'goals')
  const organisation = idsOf(columns, 'organisations')
  return Array.from(kind, (code, row): Goal => {
    const of = GOAL_KIND_CODES[code]!
    const validFrom = (of === 'verksamhetsmal' || of === 'aktivitet' ? '2025-01-01' : '2023-01-01') as Day
    const validTo = (of === 'vision' ? '2030-12-31' : '2026-12-31') as Day
    return {
      id: id(row),
      kind: of,
      title: write.title(),
      owner: Array.from(owners.to.subarray(owners.start[row], owners.start[row + 1]), organisation),
      validFrom,
      validTo,
      ...(of === 'aktivitet' || row % 2 === 1 ? {} : { description: write.sentence() }),
      ...(of === 'riktningsmal' ? { area: write.title() } : {}),
      ...(of === 'riktningsmal' && row % 3 === 0 ? { changed: '2025-06-16' as Day } : {}),
      ...(of === 'aktivitet'
        ? { phase: 'started', due: (row % 20 === 0 ? '2025-10-31' : '2026-06-30') as Day }
        : {}),
      ...(of === 'budgetmal' ? { husbandry: row % 2 === 0 ? 'financial' : 'operational' } : {}),
    }
  })
}

const indicatorsOf = (columns: Columns, write: Writer): readonly Indicator[] => {
  const { polarity, ratio } = columns.indicators
  const id = idsOf(columns, 'indicators')
  return Array.from(polarity, (code, row): Indicator => ({
    id: id(row),
    title: write.title(),
    polarity: POLARITY_CODES[code]!,
    polarityDecision: decisionOf(row),
    unit: '%',
    baseline: POLARITY_CODES[code] === 'lower' ? 120 : 30,
    baselinePeriod: '2020' as Period,
    ...(ratio[row] === 1 ? { scale: 'ratio' } : {}),
    ...(row % SPLIT === 0 ? { genderSplit: true } : {}),
  }))
}

const linksOf = (columns: Columns, write: Writer): readonly Link[] => {
  const { kind, from, to } = columns.links
  const id = (node: number): Id => toId(columns.ids[node]!)
  return Array.from(kind, (code, link): Link => ({
    from: id(from[link]!),
    to: id(to[link]!),
    kind: LINK_KIND_CODES[code]!,
    ...(link % 10 === 0 ? { note: write.sentence(), confirmed: '2025-02-03' as Day } : {}),
  }))
}

/** A target for each indicator, of the year; every so many are to be reached by 2030, from the baseline. */
const targetsOf = (columns: Columns): readonly Target[] => {
  const { indicator, value } = columns.targets
  const id = idsOf(columns, 'indicators')
  return Array.from(indicator, (row, at): Target => ({
    indicator: id(row),
    value: value[at]!,
    period: (row % FINAL === 0 ? '2030' : '2025') as Period,
    decision: decisionOf(row),
  }))
}

/** Every so many indicators have a final target; are split by gender; have the outcomes of other kommuner, so many. */
const FINAL = 9
const SPLIT = 20
const COMPARED = 100
const OTHERS = 30

const outcomesOf = (columns: Columns): readonly Outcome[] => {
  const { indicator, period, value } = columns.outcomes
  const id = idsOf(columns, 'indicators')
  return Array.from(indicator).flatMap((row, at): readonly Outcome[] => {
    const own: Outcome = { indicator: id(row), period: periodOf(period[at]!) }
    const known = value[at]!
    if (Number.isNaN(known)) return [own]
    return [
      { ...own, value: known },
      ...(row % SPLIT === 0
        ? (['K', 'M'] as const).map((gender): Outcome => ({
            ...own,
            gender,
            value: known + (gender === 'K' ? 2 : -2),
          }))
        : []),
      ...(row % COMPARED === 0
        ? Array.from({ length: OTHERS }, (_, other): Outcome => ({
            ...own,
            municipality: String(1000 + other),
            value: known + other - OTHERS / 2,
          }))
        : []),
    ]
  })
}

/**
 * The national source as rows with words: the organisations, goals, indicators, links, targets and outcomes of
 * {@link nationalColumns}, and of every kommun the rows of a year (analyses, dialogues, missions, money and the like).
 */
export const nationalModel = (size: Size): Model => {
  const columns = nationalColumns(size)
  const write = writerOf(20261127)
  const { links, goals, ...year } = nationalYear(size, write)
  return {
    plan: {
      municipality: 'Sverige',
      code: '0000',
      period: '2025' as Period,
      mandatePeriods: ['2019-01-01/2022-12-31', '2023-01-01/2026-12-31'],
    },
    origins: {},
    unknownTables: [],
    organisations: organisationsOf(columns, write),
    goals: [...goalsOf(columns, write), ...goals],
    links: [...linksOf(columns, write), ...links],
    indicators: indicatorsOf(columns, write),
    targets: targetsOf(columns),
    outcomes: outcomesOf(columns),
    ratings: [],
    suppressions: [],
    ...year,
  }
}
