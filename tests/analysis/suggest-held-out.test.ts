// How often the words find a link that is taken away: every cell of the sample that is linked is emptied in its turn, and
// each goal that carried it is looked for among the organ's own.
import { ask, coverage, suggest } from '@rodtrad/analysis'
import { type Day, type Link, type Model, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = new URL('../../data/ale/', import.meta.url)
const DAY = '2026-11-23' as Day
const { model } = readModel(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) })),
)
if (!model) throw new TypeError('data/ale has faults of form')

const questionOf = (source: Model) => ask(toColumns(source).columns, { asOf: DAY }, DAY)

const goals = new Map(model.goals.map((goal) => [goal.id as string, goal]))
const wholes = new Map(model.organisations.map(({ id, partOf }) => [id as string, partOf ?? []]))
const isPartOf = (organisation: string | undefined, organ: string): boolean =>
  organisation === organ || (wholes.get(organisation ?? '') ?? []).some((whole) => isPartOf(whole, organ))
const isOwn = (id: string, organ: string): boolean =>
  (goals.get(id)?.owner ?? []).some((owner) => isPartOf(owner, organ))
const analyst = new Map(model.analyses.map(({ id, organisation }) => [id as string, organisation]))

const { graph } = questionOf(model)
const takesPart = (id: string): boolean => graph.goals[model.goals.findIndex((goal) => goal.id === id)] === 1
const ups = Map.groupBy(
  model.links.filter(({ kind, from, to }) => kind === 'contributes' && takesPart(from) && takesPart(to)),
  ({ from }) => from as string,
)
/** Whether a goal has a path to another one, by ways that don't start at a third. */
const reaches = (from: string, top: string, without?: string): boolean =>
  from === top || (from !== without && (ups.get(from) ?? []).some(({ to }) => reaches(to, top, without)))

const measuresOf = (id: string): ReadonlySet<string> =>
  new Set(model.links.filter(({ kind, from }) => kind === 'measuredBy' && from === id).map(({ to }) => to))

/** The sample as if the organ had linked nothing to the riktningsmål, said nothing of it and measured nothing for it. */
const emptied = (top: string, organ: string): Model => {
  const measures = measuresOf(top)
  const isLinked = ({ kind, from, to }: Link): boolean =>
    kind === 'contributes' &&
    (isOwn(from, organ) || isPartOf(from, organ)) &&
    !isOwn(to, organ) &&
    reaches(to, top)
  const isMeasured = (row: { readonly indicator: string; readonly organisation?: string }): boolean =>
    measures.has(row.indicator) && row.organisation === organ
  return {
    ...model,
    links: model.links.filter((link) => !isLinked(link)),
    assessments: model.assessments.filter((row) => row.goal !== top || !isPartOf(row.organisation, organ)),
    positions: model.positions.filter(
      (row) => row.subject !== top || !isPartOf(row.organisation ?? analyst.get(row.analysis ?? ''), organ),
    ),
    targets: model.targets.filter((row) => !isMeasured(row)),
    outcomes: model.outcomes.filter((row) => !isMeasured(row)),
  }
}

const validMissions = model.missions.filter(
  ({ validFrom, validTo }) => (validFrom ?? DAY) <= DAY && DAY <= (validTo ?? DAY),
)
/** All that an organ may be proposed, in the order of the ids. */
const ownOf = (organ: string): readonly string[] =>
  [
    ...model.goals.filter(({ id }) => takesPart(id) && isOwn(id, organ)),
    ...validMissions.filter(({ organisation }) => isPartOf(organisation, organ)),
  ]
    .map(({ id }): string => id)
    .sort()

const titles = new Map(model.indicators.map(({ id, title }) => [id as string, title]))
const missions = new Map(validMissions.map((row) => [row.id as string, row]))
/** The words of a goal or mission as they are written, in lower case. */
const wordsOf = (id: string): ReadonlySet<string> => {
  const { title, description, area } = goals.get(id) ?? { title: undefined }
  const mission = missions.get(id)
  const texts = [title, description, area, mission?.title, mission?.forWhom, mission?.need]
  const all = [...texts, ...[...measuresOf(id)].map((measure) => titles.get(measure))].join(' ').toLowerCase()
  return new Set(all.match(/\p{L}{2,}/gu))
}
/** The organ's own by how many words they share, as they are written, with a riktningsmål: the plain way. */
const plainly = (top: string, organ: string): readonly string[] => {
  const wanted = wordsOf(top)
  const shared = (id: string): number => [...wordsOf(id)].filter((word) => wanted.has(word)).length
  return ownOf(organ)
    .filter((id) => shared(id) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
}

/** Where a held-out goal comes, from 1: by `suggest`, the plain way; 0 where it doesn't come at all. */
interface Found {
  readonly kind: string
  readonly rank: number
  readonly plain: number
  /** How many there are to choose among. */
  readonly among: number
}

const KINDS: ReadonlySet<string> = new Set(['namndmal', 'bolagsmal', 'verksamhetsmal'])

const found = coverage(questionOf(model)).goals.flatMap(({ id: top, cells }) =>
  cells.flatMap(({ organisation: organ, via }): readonly Found[] => {
    if (via.length === 0) return []
    const ranked = suggest(questionOf(emptied(top, organ)), { most: Infinity })
      .filter((row) => row.goal === top && row.organisation === organ)
      .map(({ candidate }) => candidate)
    const plain = plainly(top, organ)
    return via
      .filter((goal) => KINDS.has(goals.get(goal)?.kind ?? ''))
      .map((goal) => {
        // What would still be linked without the goal's own link is no candidate.
        const isCandidate = (id: string): boolean =>
          id === goal || !via.includes(id) || !reaches(id, top, goal)
        return {
          kind: goals.get(goal)?.kind ?? '',
          rank: ranked.filter(isCandidate).indexOf(goal) + 1,
          plain: plain.filter(isCandidate).indexOf(goal) + 1,
          among: ownOf(organ).filter(isCandidate).length,
        }
      })
  }),
)

const shareOf = (rows: readonly Found[], isHit: (row: Found) => boolean): number =>
  rows.filter(isHit).length / rows.length
const hitsAt = (most: number, by: 'rank' | 'plain', rows = found): number =>
  shareOf(rows, (row) => row[by] > 0 && row[by] <= most)
const reciprocal = (by: 'rank' | 'plain', rows = found): number =>
  rows.reduce((sum, row) => sum + (row[by] > 0 ? 1 / row[by] : 0), 0) / rows.length
/** What blind choice would come to. */
const byChance = (most: number): number =>
  found.reduce((sum, { among }) => sum + Math.min(1, most / among), 0) / found.length

test('the sample holds out some ninety links', () => {
  expect(found.length).toBeGreaterThan(80)
})

test('more than half of the links held out are among the first five proposals: more than by chance or plain words', () => {
  expect(hitsAt(5, 'rank')).toBeGreaterThan(0.55)
  expect(hitsAt(5, 'rank')).toBeGreaterThan(byChance(5) + 0.15)
  expect(hitsAt(5, 'rank')).toBeGreaterThan(hitsAt(5, 'plain') + 0.1)
})

test('for one of four the link held out is the first proposal', () => {
  expect(hitsAt(1, 'rank')).toBeGreaterThan(0.25)
  expect(hitsAt(1, 'rank')).toBeGreaterThan(3 * byChance(1))
  expect(reciprocal('rank')).toBeGreaterThan(reciprocal('plain'))
})

test('of the nämnder’s own goals, seven of ten are among the first five', () => {
  const namndmal = found.filter(({ kind }) => kind === 'namndmal')
  expect(hitsAt(5, 'rank', namndmal)).toBeGreaterThan(0.7)
})
