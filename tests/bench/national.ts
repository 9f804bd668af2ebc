import {
  type Columns,
  csrOf,
  EARLIEST,
  GOAL_KIND_CODES,
  groupingOf,
  LATEST,
  LINK_KIND_CODES,
  NO_PERIOD,
  ORGANISATION_KIND_CODES,
  periodOfYear,
  POLARITY_CODES,
  STATUS_CODES,
} from '@rodtrad/core'
import { GOAL_COUNT, GOALS, INDICATORS, ORGANISATION_COUNT, ORGANISATIONS, START } from './national-shape.ts'
import { randomOf } from './random.ts'

/** How large the source is: the whole country, or a smaller one of the same shape. */
export interface Size {
  readonly kommuner: number
}

export const NATIONAL: Size = { kommuner: 290 }

const MEASURED_BY = 2300
const CONTRIBUTES = 1838
const YEARS = [2024, 2025] as const

const spread = (parts: Readonly<Record<string, number>>, codes: readonly string[]): Uint8Array =>
  Uint8Array.from(
    Object.entries(parts).flatMap(([kind, count]) => Array<number>(count).fill(codes.indexOf(kind))),
  )

const repeated = (one: Uint8Array, times: number): Uint8Array => {
  const all = new Uint8Array(one.length * times)
  for (let time = 0; time < times; time++) all.set(one, time * one.length)
  return all
}

const made = <T extends { [row: number]: number; readonly length: number }>(
  into: T,
  value: (row: number) => number,
): T => {
  for (let row = 0; row < into.length; row++) into[row] = value(row)
  return into
}

const every = (size: number): Int32Array => made(new Int32Array(size), (row) => row)

const filled = (size: number, value: number): Int32Array => new Int32Array(size).fill(value)

/** The goal that a goal of a kommun contributes to: one level up, now and then two. */
const upperOf = (goal: number, random: (below: number) => number): number => {
  if (goal >= START.aktivitet) return START.verksamhetsmal + random(GOALS.verksamhetsmal)
  if (goal >= START.verksamhetsmal) return START.namndmal + random(GOALS.namndmal + GOALS.bolagsmal)
  if (goal >= START.namndmal) return START.riktningsmal + random(GOALS.riktningsmal + GOALS.budgetmal)
  if (goal >= START.budgetmal) return START.riktningsmal + random(GOALS.riktningsmal)
  return 0
}

/** The organisation of the kommun that owns a goal. */
const ownerOf = (goal: number, random: (below: number) => number): number =>
  goal < START.namndmal ? 0 : goal < START.verksamhetsmal ? 1 + random(11) : START.verksamhet + random(36)

/**
 * A seeded national source in typed arrays: 290 kommuner, 1.0 M nodes, 1.2 M links, a target for every indicator and
 * an outcome for most of them in each of two years.
 */
export const nationalColumns = ({ kommuner }: Size): Columns => {
  const random = randomOf(20261124)
  const organisations = ORGANISATION_COUNT * kommuner
  const goals = GOAL_COUNT * kommuner
  const indicators = INDICATORS * kommuner
  const ids = new Array<string>(organisations + goals + indicators)
  for (let row = 0; row < organisations; row++) ids[row] = `o${row}`
  for (let row = 0; row < goals; row++) ids[organisations + row] = `g${row}`
  for (let row = 0; row < indicators; row++) ids[organisations + goals + row] = `i${row}`

  const linkCount = (MEASURED_BY + CONTRIBUTES) * kommuner
  const from = new Int32Array(linkCount)
  const to = new Int32Array(linkCount)
  const kind = new Uint8Array(linkCount)
  const contributes = LINK_KIND_CODES.indexOf('contributes')
  const measuredBy = LINK_KIND_CODES.indexOf('measuredBy')
  const wholes = new Int32Array(organisations)
  const owner = new Int32Array(goals)
  let link = 0
  for (let kommun = 0; kommun < kommuner; kommun++) {
    const organisation = kommun * ORGANISATION_COUNT
    const goal = kommun * GOAL_COUNT
    const indicator = kommun * INDICATORS
    for (let row = 0; row < ORGANISATION_COUNT; row++)
      wholes[organisation + row] =
        row === 0 ? -1 : organisation + (row < START.verksamhet ? 0 : 1 + random(11))
    for (let row = 0; row < GOAL_COUNT; row++) owner[goal + row] = organisation + ownerOf(row, random)
    for (let each = 0; each < CONTRIBUTES; each++, link++) {
      // Every goal has a first link up; the rest are spread over the lower goals, a few straight from a verksamhet.
      const lower = each < GOAL_COUNT - 1 ? each + 1 : START.namndmal + random(GOAL_COUNT - START.namndmal)
      const carrier = each >= GOAL_COUNT - 1 && each % 20 === 0
      from[link] = carrier ? organisation + START.verksamhet + random(36) : organisations + goal + lower
      to[link] = organisations + goal + upperOf(lower, random)
      kind[link] = contributes
    }
    for (let each = 0; each < MEASURED_BY; each++, link++) {
      const bearer =
        each < 60
          ? START.riktningsmal + random(12)
          : START.namndmal + random(GOAL_COUNT - START.namndmal - 400)
      from[link] = organisations + goal + bearer
      to[link] = organisations + goals + indicator + (each < INDICATORS ? each : random(INDICATORS))
      kind[link] = measuredBy
    }
  }

  const targetIndicator = every(indicators)
  const outcomeCount = indicators * YEARS.length
  const outcomeIndicator = new Int32Array(outcomeCount)
  const outcomeOrganisation = filled(outcomeCount, -1)
  const outcomePeriod = new Int32Array(outcomeCount)
  const outcomeValue = new Float64Array(outcomeCount)
  for (let row = 0; row < outcomeCount; row++) {
    outcomeIndicator[row] = Math.floor(row / YEARS.length)
    outcomePeriod[row] = periodOfYear(YEARS[row % YEARS.length]!)
    outcomeValue[row] = random(10) === 0 ? NaN : 40 + random(60)
  }
  const polarity = ['higher', 'higher', 'lower', 'none'].map((word) =>
    POLARITY_CODES.indexOf(word as 'higher'),
  )
  const noDays = (size: number): Int32Array => filled(size, EARLIEST)
  const allDays = (size: number): Int32Array => filled(size, LATEST)
  const goalKinds = repeated(spread(GOALS, GOAL_KIND_CODES), kommuner)
  const directional = new Set(
    ['vision', 'aktivitet'].map((word) => GOAL_KIND_CODES.indexOf(word as 'vision')),
  )
  const organisationKinds = repeated(spread(ORGANISATIONS, ORGANISATION_KIND_CODES), kommuner)
  const answering = new Set(
    ['kommunstyrelse', 'namnd', 'bolag'].map((word) => ORGANISATION_KIND_CODES.indexOf(word as 'namnd')),
  )

  return {
    ids,
    first: {
      organisations: 0,
      goals: organisations,
      indicators: organisations + goals,
      missions: ids.length,
      factors: ids.length,
      analyses: ids.length,
      dialogues: ids.length,
      proposals: ids.length,
      decisions: ids.length,
      events: ids.length,
    },
    count: {
      organisations,
      goals,
      indicators,
      missions: 0,
      factors: 0,
      analyses: 0,
      dialogues: 0,
      proposals: 0,
      decisions: 0,
      events: 0,
    },
    rules: { attained: 1, partly: 0.5, minEvidence: 0.5, minReach: 0.5, method: 'weighted-mean' },
    organisations: {
      kind: organisationKinds,
      answers: organisationKinds.map((each) => (answering.has(each) ? 1 : 0)),
      validFrom: noDays(organisations),
      validTo: allDays(organisations),
      partOf: csrOf(
        organisations,
        wholes.map((whole, row) => (whole < 0 ? -1 : row)),
        wholes,
      ),
    },
    goals: {
      kind: goalKinds,
      directional: goalKinds.map((each) => (directional.has(each) ? 1 : 0)),
      status: new Uint8Array(goals).fill(STATUS_CODES.indexOf('adopted')),
      validFrom: noDays(goals),
      validTo: allDays(goals),
      changed: new Int32Array(goals),
      decided: new Int32Array(goals),
      owners: csrOf(goals, every(goals), owner),
    },
    indicators: {
      polarity: made(new Uint8Array(indicators), (row) => polarity[row % 4]!),
      ratio: made(new Uint8Array(indicators), (row) => (row % 2 === 0 ? 1 : 0)),
      baseline: made(new Float64Array(indicators), (row) => (row % 3 === 0 ? 30 : NaN)),
      baselinePeriod: filled(indicators, NO_PERIOD),
      accumulates: new Uint8Array(indicators),
      maxAge: new Float64Array(indicators),
    },
    missions: { validFrom: new Int32Array(0), validTo: new Int32Array(0) },
    factors: { validFrom: new Int32Array(0), validTo: new Int32Array(0) },
    links: {
      kind,
      from,
      to,
      weight: new Float64Array(linkCount).fill(1),
      validFrom: noDays(linkCount),
      validTo: allDays(linkCount),
      confirmed: new Int32Array(linkCount),
      row: every(linkCount),
    },
    targets: {
      indicator: targetIndicator,
      goal: filled(indicators, -1),
      organisation: filled(indicators, -1),
      period: made(new Int32Array(indicators), (row) => (row % 2 === 0 ? periodOfYear(2025) : NO_PERIOD)),
      value: made(new Float64Array(indicators), () => 50 + random(50)),
      valueMax: new Float64Array(indicators).fill(NaN),
      condition: new Uint8Array(indicators),
      decided: new Int32Array(indicators),
      groups: groupingOf(indicators, targetIndicator, undefined, filled(indicators, -1)),
    },
    outcomes: {
      indicator: outcomeIndicator,
      organisation: outcomeOrganisation,
      period: outcomePeriod,
      value: outcomeValue,
      own: new Uint8Array(outcomeCount).fill(1),
      usable: made(new Uint8Array(outcomeCount), (row) => (Number.isNaN(outcomeValue[row]) ? 0 : 1)),
      retrieved: new Int32Array(outcomeCount),
      groups: groupingOf(indicators, outcomeIndicator, undefined, outcomeOrganisation),
    },
    assessments: {
      goal: new Int32Array(0),
      organisation: new Int32Array(0),
      period: new Int32Array(0),
      forecast: new Uint8Array(0),
      rating: new Uint8Array(0),
      words: new Uint8Array(0),
      assessedAt: new Int32Array(0),
    },
    positions: {
      goal: new Int32Array(0),
      organisation: new Int32Array(0),
      period: new Int32Array(0),
      analysisYear: new Int32Array(0),
      published: new Int32Array(0),
      words: new Uint8Array(0),
      stance: new Uint8Array(0),
    },
    model: undefined,
  }
}
