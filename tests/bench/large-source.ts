import type { Goal, Id, Link, Model, Outcome, Period } from '@rodtrad/core'
import { writeCsv } from '@rodtrad/io'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nationalModel } from './national-model.ts'
import { GOAL_COUNT, ORGANISATION_COUNT, START } from './national-shape.ts'
import { randomOf } from './random.ts'

/** So many kommuner have 100,000 goals. */
const KOMMUNER = 85
/** The years before those of the national source, for which every indicator gets an outcome. */
const EARLIER = [2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015].map((year) => String(year) as Period)

/** The id that stands for one of another kommun: its organs, and its goals down to the budgetmål, are those of the first. */
const joined = (id: Id): Id => {
  const [, table = '', number = ''] = /^([og])(\d+)$/.exec(id) ?? []
  if (table === 'o') return `o${Number(number) % ORGANISATION_COUNT}` as Id
  const place = Number(number) % GOAL_COUNT
  return table === 'g' && place < START.namndmal ? (`g${place}` as Id) : id
}

const outcomesOf = ({ indicators, outcomes }: Model): readonly Outcome[] => {
  const random = randomOf(20261127)
  const earlier = EARLIER.flatMap((period) =>
    indicators.map(({ id }): Outcome => ({ indicator: id, period, value: 20 + random(80) })),
  )
  return [...earlier, ...outcomes]
}

/**
 * A source of one kommun with 100,000 goals and two million outcomes: many kommuner of the national source under the
 * organs and the riktningsmål of the first, with eleven years of outcomes.
 */
export const largeModel = (): Model => {
  const many = nationalModel({ kommuner: KOMMUNER })
  const first = nationalModel({ kommuner: 1 })
  const known = new Set<Id>(first.goals.map(({ id }) => id))
  const goals = many.goals
    .filter(({ id }) => joined(id) === id && (known.has(id) || id.startsWith('g')))
    .map((goal): Goal => ({ ...goal, ...(goal.owner && { owner: goal.owner.map(joined) }) }))
  const ids = new Set<Id>([...goals, ...many.indicators, ...first.organisations].map(({ id }) => id))
  const links = many.links
    .map((link): Link => ({ ...link, from: joined(link.from), to: joined(link.to) }))
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
  const seen = new Set<string>()
  return {
    ...first,
    goals,
    links: links.filter(({ from, to, kind }) => {
      const key = `${from} ${to} ${kind}`
      return !seen.has(key) && seen.add(key)
    }),
    indicators: many.indicators,
    targets: many.targets,
    decisions: many.decisions,
    outcomes: outcomesOf(many),
  }
}

/** The large source as the files that a reader would drop. */
export interface LargeFiles {
  readonly paths: readonly string[]
  readonly goals: number
  readonly outcomes: number
  readonly bytes: number
}

/** Writes the large source as CSV into a folder. */
export const writeLargeSource = (folder: string): LargeFiles => {
  const model = largeModel()
  const { files } = writeCsv(model)
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  const paths = files.map(({ name, text }) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    bytes += Buffer.byteLength(text)
    return path
  })
  return { paths, goals: model.goals.length, outcomes: model.outcomes.length, bytes }
}
