import {
  type Assessment,
  type Day,
  type Decision,
  type Dialogue,
  DIALOGUE_KINDS,
  EVENT_KINDS,
  type Factor,
  type Goal,
  type Id,
  type Link,
  type Mission,
  type Model,
  type Period,
  type Position,
  PRINCIPLES,
  type Proposal,
  toId,
} from '@rodtrad/core'
import type { Size } from './national.ts'
import { GOAL_COUNT, GOALS, ORGANISATION_COUNT, START } from './national-shape.ts'
import type { Writer } from './national-words.ts'

const keysOf = <K extends string>(codes: Readonly<Record<K, string>>): readonly K[] =>
  Object.keys(codes) as K[]

const YEAR = 2025
const PERIOD = '2025' as Period
const day = (month: number, of = 1): Day =>
  `${YEAR}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}` as Day
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** The organs of a kommun that answer: its kommunstyrelse, nämnder and bolag. */
const ORGANS = START.verksamhet - 1
const FACTORS = 8

/** The factors are the country's: a source has one list of them. */
const factorsOf = (write: Writer): readonly Factor[] =>
  (['megatrend', 'nationell', 'omvarldsfaktor'] as const).flatMap((kind) =>
    times(FACTORS, (at): Factor => ({
      id: toId(`${kind}-${at}`),
      kind,
      title: write.title(),
      validFrom: '2023-01-01' as Day,
      validTo: '2026-12-31' as Day,
    })),
  )

/** What the rows of a kommun are made of: its name, and its organs and goals by their place. */
interface Kommun {
  readonly id: (what: string, at: number) => Id
  readonly organisation: (place: number) => Id
  readonly goal: (place: number) => Id
  readonly organs: readonly Id[]
  readonly write: Writer
}

const missionsOf = ({ id, organs, write }: Kommun): readonly Mission[] =>
  organs.flatMap((organisation, organ) =>
    times(2, (at): Mission => ({
      id: id('u', organ * 2 + at),
      title: write.title(),
      organisation,
      source: at === 0 ? 'reglemente' : 'budget',
      need: write.title(),
      phase: 'started',
      ...(at === 1 ? { due: day(9) } : {}),
    })),
  )

/** Each organ's reasoning on five of the riktningsmål and most of the factors, in its nulägesbeskrivning. */
const positionsOf = ({ id, goal, organs, write }: Kommun): readonly Position[] =>
  organs.flatMap((_, organ) => {
    const analysis = id('nb', organ)
    return [
      ...times(5, (at) => goal(START.riktningsmal + ((organ + at) % GOALS.riktningsmal))),
      ...times(FACTORS - 2, (at) => toId(`omvarldsfaktor-${(organ + at) % FACTORS}`)),
    ].map((subject, at): Position => ({
      analysis,
      subject,
      stance: at % 7 === 0 ? 'declines' : 'adopts',
      reasoning: write.sentence(),
      ...(at % 2 === 0 ? { risk: write.sentence() } : { handling: write.sentence() }),
    }))
  })

const assessmentsOf = ({ goal, organs, organisation, write }: Kommun): readonly Assessment[] => [
  ...times(GOALS.riktningsmal, (at): Assessment => ({
    goal: goal(START.riktningsmal + at),
    organisation: organisation(0),
    period: PERIOD,
    rating: 'partly',
    reasoning: write.sentence(),
    action: write.title(),
    actionOwner: 'Kommundirektör',
    actionDue: '2026-06-30' as Day,
  })),
  ...times(GOALS.namndmal, (at): Assessment => ({
    goal: goal(START.namndmal + at),
    organisation: organs[at % ORGANS]!,
    period: PERIOD,
    rating: at % 3 === 0 ? 'attained' : 'partly',
    reasoning: write.sentence(),
    ...(at % 20 === 0
      ? {}
      : { action: write.title(), actionOwner: 'Sektorchef', actionDue: '2026-06-30' as Day }),
  })),
]

const dialoguesOf = ({ id, organs, goal, write }: Kommun): readonly Dialogue[] =>
  organs.flatMap((organisation, organ) =>
    keysOf(DIALOGUE_KINDS).map((kind, at): Dialogue => ({
      id: id('td', organ * 4 + at),
      kind,
      organisation,
      date: day(3 + at * 2, 10),
      participants: [organisation, organs[(organ + 1) % ORGANS]!],
      basis: [id('nb', organ), goal(START.namndmal + organ)],
      principles: [keysOf(PRINCIPLES)[(organ + at) % 7]!],
      result: write.sentence(),
      ...(at % 2 === 0 ? { reportedToCouncil: day(12) } : {}),
    })),
  )

const proposalsOf = ({ id, organs, goal, write }: Kommun): readonly Proposal[] =>
  organs.flatMap((organisation, organ): readonly Proposal[] => [
    {
      id: id('f', organ * 2),
      kind: 'nytt_mal',
      title: write.title(),
      from: id('nb', organ),
      date: day(4),
      organisation,
    },
    {
      id: id('f', organ * 2 + 1),
      kind: 'nytt_uppdrag',
      title: write.title(),
      from: id('td', organ * 4 + 3),
      date: day(5),
      organisation,
      decision: id('b', organ),
      outcome: 'bifall',
      ledTo: goal(START.namndmal + organ),
    },
  ])

const decisionsOf = ({ id, organs, write }: Kommun): readonly Decision[] =>
  organs.map((_, organ): Decision => ({
    id: id('b', organ),
    body: 'Kommunfullmäktige',
    date: day(6),
    title: write.title(),
  }))

const linksOf = ({ id, organisation, goal }: Kommun): readonly Link[] => [
  ...times(ORGANS, (at): Link => ({
    from: goal(START.namndmal + at),
    to: id('u', at * 2),
    kind: 'concretises',
  })),
  ...times(ORGANS, (at): Link => ({
    from: organisation(START.verksamhet + at),
    to: id('u', at * 2 + 1),
    kind: 'concretises',
  })),
  ...times(ORGANS, (at): Link => ({ from: id('nb', at), to: goal(START.namndmal + at), kind: 'motivates' })),
  ...times(GOALS.riktningsmal, (at): Link => ({
    from: goal(START.riktningsmal + at),
    to: toId(`omvarldsfaktor-${at}`),
    kind: 'basedOn',
  })),
  ...times(4, (at): Link => ({
    from: goal(START.namndmal + at),
    to: goal(START.namndmal + 20 + at),
    kind: 'conflicts',
  })),
  ...times(GOALS.riktningsmal, (at): Link => ({
    from: goal(START.riktningsmal + at),
    to: id('r', at),
    kind: 'replaces',
  })),
]

const budgetOf = ({ id, organs, goal }: Kommun): Model['budget'] =>
  organs.flatMap((organisation, organ) => [
    {
      year: YEAR,
      organisation,
      kind: 'driftsram',
      amount: 100_000 + organ,
      actual: 101_000,
      forecast: 100_500,
    } as const,
    { year: YEAR, organisation, kind: 'satsning', amount: 500, mission: id('u', organ * 2 + 1) } as const,
    {
      year: YEAR,
      organisation,
      kind: 'satsning',
      amount: 900,
      goal: goal(START.budgetmal + (organ % GOALS.budgetmal)),
    } as const,
  ])

/** The riktningsmål of the mandate period before, which those of today replace. */
const earlierOf = ({ id, organisation, write }: Kommun): readonly Goal[] =>
  times(GOALS.riktningsmal, (at): Goal => ({
    id: id('r', at),
    kind: 'riktningsmal',
    title: write.title(),
    owner: [organisation(0)],
    validFrom: '2019-01-01' as Day,
    validTo: '2022-12-31' as Day,
  }))

type Year = Pick<
  Model,
  | 'factors'
  | 'missions'
  | 'analyses'
  | 'positions'
  | 'assessments'
  | 'dialogues'
  | 'proposals'
  | 'decisions'
  | 'budget'
  | 'events'
  | 'links'
  | 'goals'
>

/** The rows of a year of every kommun, about the organisations and goals of the national source. */
export const nationalYear = ({ kommuner }: Size, write: Writer): Year => {
  const all = times(kommuner, (kommun): Kommun => {
    const organisation = (place: number): Id => toId(`o${kommun * ORGANISATION_COUNT + place}`)
    return {
      id: (what, at) => toId(`${what}${kommun}-${at}`),
      organisation,
      goal: (place) => toId(`g${kommun * GOAL_COUNT + place}`),
      organs: times(ORGANS, (at) => organisation(at + 1)),
      write,
    }
  })
  return {
    factors: factorsOf(write),
    missions: all.flatMap(missionsOf),
    analyses: all.flatMap(({ id, organs }) =>
      organs.map((organisation, organ) => ({
        id: id('nb', organ),
        organisation,
        year: YEAR,
        operations: write.sentence(),
        analysis: write.sentence(),
        ...(organ === 0 ? { environment: write.sentence() } : {}),
        ...(organ % 4 === 3 ? {} : { published: day(2, 20) }),
      })),
    ),
    positions: all.flatMap(positionsOf),
    assessments: all.flatMap(assessmentsOf),
    dialogues: all.flatMap(dialoguesOf),
    proposals: all.flatMap(proposalsOf),
    decisions: all.flatMap(decisionsOf),
    budget: all.flatMap(budgetOf),
    events: all.flatMap(({ id, organs }) =>
      keysOf(EVENT_KINDS).map((kind, at) => ({
        id: id('h', at),
        kind,
        date: day(1 + at),
        organisation: organs[0]!,
      })),
    ),
    links: all.flatMap(linksOf),
    goals: all.flatMap(earlierOf),
  }
}
