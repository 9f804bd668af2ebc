import { partsOf } from './chain.ts'
import { coverageOf } from './coverage.ts'
import type { Coverage, CoveredGoal } from './coverage.ts'
import type { Goal, Question, Source } from './source.ts'
import { toScene } from './takes-part.ts'
import type { Scene } from './takes-part.ts'

/** Something without which a riktningsmål loses what it has: found by taking it away and asking again. */
export interface Lone {
  readonly what: 'single' | 'falls'
  readonly kind: 'organ' | 'goal' | 'indicator'
  readonly subject: string
  readonly goal: string
  readonly lost: 'covered' | 'linked' | 'measured' | 'followed'
}

/** What carries each riktningsmål alone, and how few links would close all gaps. */
export interface Resilience {
  readonly lones: readonly Lone[]
  /** The least number of links after which no riktningsmål that any organ answers to is uncovered. */
  readonly closing: number
  /** The least number of links after which no cell is at level 0. */
  readonly answering: number
}

/** The organ answers no more, and the goals that are its own alone are gone; a riktningsmål is fullmäktige's. */
const withoutOrgan = (scene: Scene, organ: string): Source => {
  const { source } = scene
  const isOf = (owner: string): boolean => owner === organ || partsOf(scene, owner).includes(organ)
  const goes = ({ kind, owner }: Goal): boolean =>
    kind !== 'riktningsmal' && (owner ?? []).length > 0 && (owner ?? []).every(isOf)
  return {
    ...source,
    organisations: (source.organisations ?? []).map((row) =>
      row.id === organ ? { ...row, answers: 'no' } : row,
    ),
    goals: (source.goals ?? []).filter((goal) => !goes(goal)),
  }
}

const withoutGoal = ({ source }: Scene, id: string): Source => ({
  ...source,
  goals: (source.goals ?? []).filter((goal) => goal.id !== id),
})

const withoutIndicator = ({ source }: Scene, id: string): Source => ({
  ...source,
  links: (source.links ?? []).filter(({ kind, to }) => !(kind === 'measuredBy' && to === id)),
  targets: (source.targets ?? []).filter(({ indicator }) => indicator !== id),
  outcomes: (source.outcomes ?? []).filter(({ indicator }) => indicator !== id),
})

const names = { 2: 'linked', 3: 'measured', 4: 'followed' } as const

const reaches = (goal: CoveredGoal, level: number): boolean => goal.cells.some((cell) => cell.level >= level)

/** The lowest level that some cell reached and none does any more. */
const lostLevel = (before: CoveredGoal, after: CoveredGoal): Lone['lost'] | undefined => {
  const level = ([2, 3, 4] as const).find((each) => reaches(before, each) && !reaches(after, each))
  return level === undefined ? undefined : names[level]
}

/** With a goal or an organ only the link itself is asked about; an organ is single as MODEL says it. */
const lonesOf = (kind: Lone['kind'], subject: string, before: Coverage, after: Coverage): readonly Lone[] =>
  before.goals.flatMap((goal): readonly Lone[] => {
    const now = after.goals.find(({ id }) => id === goal.id)
    if (now === undefined) return []
    const about = { kind, subject, goal: goal.id }
    const lost = lostLevel(goal, now)
    const isSingle =
      kind === 'organ'
        ? goal.single && goal.cells.some(({ organisation, level }) => organisation === subject && level >= 2)
        : lost !== undefined && (kind === 'indicator' || lost === 'linked')
    return [
      ...(isSingle ? [{ ...about, what: 'single', lost: lost ?? 'linked' } as const] : []),
      ...(!goal.uncovered && now.uncovered ? [{ ...about, what: 'falls', lost: 'covered' } as const] : []),
    ]
  })

const withLink = ({ source }: Scene, organ: string, goal: string): Source => ({
  ...source,
  goals: [...(source.goals ?? []), { id: 'new', kind: 'namndmal', title: 'new', owner: [organ] }],
  links: [...(source.links ?? []), { from: 'new', to: goal, kind: 'contributes' }],
})

/** How few of the lists hold all of the items: the first item is in one of those that hold it. */
const fewest = (
  items: readonly string[],
  lists: readonly (readonly string[])[],
  known: Map<string, number> = new Map<string, number>(),
): number => {
  const [first] = items
  if (first === undefined) return 0
  const key = items.join()
  const tries = (): number =>
    1 +
    Math.min(
      ...lists
        .filter((list) => list.includes(first))
        .map((list) =>
          fewest(
            items.filter((item) => !list.includes(item)),
            lists,
            known,
          ),
        ),
    )
  const found = known.get(key) ?? tries()
  known.set(key, found)
  return found
}

const uncovered = ({ goals }: Coverage): readonly string[] =>
  goals.filter((goal) => goal.uncovered && goal.cells.length > 0).map(({ id }) => id)

const silent = ({ goals }: Coverage): readonly string[] =>
  goals.flatMap(({ id, cells }) =>
    cells.filter(({ level }) => level === 0).map(({ organisation }) => `${organisation} ${id}`),
  )

/** What each link, tried by itself, closes of the gaps; what several close is what each of them does. */
const closedBy = (
  question: Question,
  scene: Scene,
  before: Coverage,
  gaps: (coverage: Coverage) => readonly string[],
): readonly (readonly string[])[] => {
  const open = gaps(before)
  const lists = before.goals
    .flatMap(({ id, cells }) => cells.map(({ organisation }) => withLink(scene, organisation, id)))
    .map((source) => {
      const left = gaps(coverageOf(toScene(source, question)))
      return open.filter((gap) => !left.includes(gap))
    })
    .filter((closed) => closed.length > 0)
  return [...new Set(lists.map((list) => JSON.stringify(list)))].map((text) => JSON.parse(text) as string[])
}

/** Everything by its definition: each organ, goal and indicator is taken away, each link is tried. */
export const resilienceOf = (source: Source, question: Question): Resilience => {
  const scene = toScene(source, question)
  const before = coverageOf(scene)
  const after = (changed: Source): Coverage => coverageOf(toScene(changed, question))
  const fewestFor = (gaps: (coverage: Coverage) => readonly string[]): number =>
    fewest(gaps(before), closedBy(question, scene, before, gaps))
  return {
    lones: [
      ...before.organisations.flatMap((id) => lonesOf('organ', id, before, after(withoutOrgan(scene, id)))),
      ...scene.goals.flatMap(({ id }) => lonesOf('goal', id, before, after(withoutGoal(scene, id)))),
      ...(source.indicators ?? []).flatMap(({ id }) =>
        lonesOf('indicator', id, before, after(withoutIndicator(scene, id))),
      ),
    ],
    closing: fewestFor(uncovered),
    answering: fewestFor(silent),
  }
}
