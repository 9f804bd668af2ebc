import { describe, expect, test } from 'vitest'
import { resilience, type ResilienceRow } from './resilience.ts'
import {
  contributes,
  goal,
  indicator,
  measuredBy,
  organ,
  questionOf,
  type Row,
  type Source,
} from './source.fixture.ts'

const ORGANS = [
  organ('kf', 'kommunfullmaktige'),
  organ('bun', 'namnd', { partOf: ['kf'] }),
  organ('son', 'namnd', { partOf: ['kf'] }),
]

const top = (id: string, more: Row = {}): Row =>
  goal(id, 'riktningsmal', { owner: ['kf'], followUp: 'measurable', ...more })
const own = (id: string, ...owner: readonly string[]): Row => goal(id, 'namndmal', { owner })
const says = (organisation: string, subject: string, stance = 'relates'): Row => ({
  organisation,
  subject,
  stance,
  period: '2025',
  reasoning: 'Så här.',
})

const answerTo = (source: Source) => resilience(questionOf({ organisations: ORGANS, ...source }))

/** `what subjectKind subject → goal lost`, of the rows about what stands alone. */
const lonesIn = (source: Source): readonly string[] =>
  answerTo(source)
    .rows.filter(({ what }) => what === 'single' || what === 'falls')
    .map(
      ({ what, subjectKind, subject, goal, lost }) => `${what} ${subjectKind} ${subject} → ${goal} ${lost}`,
    )

const linksIn = (source: Source, what: ResilienceRow['what'] = 'closes'): readonly string[] =>
  answerTo(source)
    .rows.filter((row) => row.what === what)
    .map(({ subject, goal, closes }) => `${subject} → ${goal}: ${closes.join(' ')}`)

describe('what a riktningsmål rests on', () => {
  // r1 ← n1 (bun)
  const one: Source = { goals: [top('r1'), own('n1', 'bun')], links: [contributes('n1', 'r1')] }

  test('one goal of one organ: both are alone, and it falls with either', () => {
    expect(lonesIn(one)).toEqual([
      'single organ bun → r1 linked',
      'single goal n1 → r1 linked',
      'falls organ bun → r1 covered',
      'falls goal n1 → r1 covered',
    ])
  })

  test('its carriers are told, whether any or none', () => {
    const { rows } = answerTo({ ...one, goals: [...one.goals!, top('r2')] })
    const carried = rows.filter(({ what }) => what === 'carried')
    expect(carried.map(({ goal, carriers }) => [goal, carriers])).toEqual([
      ['r1', ['bun']],
      ['r2', []],
    ])
  })

  test('two goals of one organ: the organ alone', () => {
    const two = { goals: [...one.goals!, own('n2', 'bun')], links: [...one.links!, contributes('n2', 'r1')] }
    expect(lonesIn(two)).toEqual(['single organ bun → r1 linked', 'falls organ bun → r1 covered'])
  })

  test('one goal of two organs: the goal alone', () => {
    const shared = { ...one, goals: [top('r1'), own('n1', 'bun', 'son')] }
    expect(lonesIn(shared)).toEqual(['single goal n1 → r1 linked', 'falls goal n1 → r1 covered'])
  })

  test('a goal of one organ on the way to the goals of others takes them all with it', () => {
    // r1 ← n1 (bun) ← v1 (son)
    const passing = {
      goals: [...one.goals!, goal('v1', 'verksamhetsmal', { owner: ['son'] })],
      links: [...one.links!, contributes('v1', 'n1')],
    }
    expect(lonesIn(passing)).toEqual([
      'single goal n1 → r1 linked',
      'falls organ bun → r1 covered',
      'falls goal n1 → r1 covered',
    ])
  })

  test('words hold a directional one, unless they decline', () => {
    const directional = { ...one, goals: [top('r1', { followUp: 'directional' }), own('n1', 'bun')] }
    const alone = ['single organ bun → r1 linked', 'single goal n1 → r1 linked']
    const falling = ['falls organ bun → r1 covered', 'falls goal n1 → r1 covered']
    expect(lonesIn({ ...directional, positions: [says('son', 'r1')] })).toEqual(alone)
    expect(lonesIn({ ...directional, positions: [says('son', 'r1', 'declines')] })).toEqual([
      ...alone,
      ...falling,
    ])
    expect(lonesIn({ ...directional, positions: [says('bun', 'r1')] })).toEqual([...alone, falling[0]])
    expect(lonesIn({ goals: directional.goals, positions: [says('son', 'r1')] })).toEqual([
      'falls organ son → r1 covered',
    ])
  })

  test('an indicator of its own may link an organ, and be the last to do so', () => {
    const common = {
      goals: [top('r1')],
      indicators: [indicator('i1')],
      links: [measuredBy('r1', 'i1')],
      targets: [{ indicator: 'i1', value: 5, organisation: 'bun' }],
    }
    expect(lonesIn(common)).toEqual([
      'single organ bun → r1 linked',
      'single indicator i1 → r1 linked',
      'falls organ bun → r1 covered',
      'falls indicator i1 → r1 covered',
    ])
  })
})

describe('what a riktningsmål is measured by', () => {
  // r1 ← n1 (bun) ← v1; r1 ← n2 (son)
  const source = (measured: readonly string[], followed: readonly string[] = []): Source => ({
    goals: [top('r1'), own('n1', 'bun'), own('n2', 'son'), goal('v1', 'verksamhetsmal')],
    links: [
      contributes('n1', 'r1'),
      contributes('n2', 'r1'),
      contributes('v1', 'n1'),
      measuredBy('v1', 'i1'),
      measuredBy('n2', 'i2'),
    ],
    indicators: [indicator('i1'), indicator('i2')],
    targets: measured.map((id) => ({ indicator: id, value: 5 })),
    outcomes: followed.map((id) => ({ indicator: id, period: '2025', value: 5 })),
  })

  test('one indicator, below an organ’s goal', () => {
    expect(lonesIn(source(['i1']))).toEqual(['single indicator i1 → r1 measured'])
    expect(lonesIn(source(['i1'], ['i1']))).toEqual(['single indicator i1 → r1 measured'])
  })

  test('two, of which one has an outcome', () => {
    expect(lonesIn(source(['i1', 'i2'], ['i2']))).toEqual(['single indicator i2 → r1 followed'])
    expect(lonesIn(source(['i1', 'i2'], ['i1', 'i2']))).toEqual([])
  })

  test('a goal that no organ stands above or at measures nothing of it', () => {
    // r1 ← v1 without owner
    const loose = { ...source(['i1']), links: [contributes('v1', 'r1'), measuredBy('v1', 'i1')] }
    expect(lonesIn(loose)).toEqual([])
  })
})

describe('the links that would close all gaps', () => {
  test('go to whoever has taken it on, then has words, is silent, has declined', () => {
    const gap = { goals: [top('r1')] }
    expect(linksIn(gap)).toEqual(['bun → r1: r1'])
    expect(linksIn({ ...gap, positions: [says('bun', 'r1', 'declines')] })).toEqual(['son → r1: r1'])
    expect(linksIn({ ...gap, positions: [says('son', 'r1')] })).toEqual(['son → r1: r1'])
    expect(linksIn({ ...gap, positions: [says('bun', 'r1'), says('son', 'r1', 'adopts')] })).toEqual([
      'son → r1: r1',
    ])
  })

  test('of equals to whoever carries the fewest', () => {
    const source = { goals: [top('r1'), top('r2'), own('n1', 'bun')], links: [contributes('n1', 'r1')] }
    expect(linksIn(source)).toEqual(['son → r2: r2'])
  })

  test('are shared: each choice counts for the next', () => {
    const gaps = { goals: [top('r1'), top('r2'), top('r3'), top('r4')] }
    expect(linksIn(gaps)).toEqual(['bun → r1: r1', 'son → r2: r2', 'bun → r3: r3', 'son → r4: r4'])
    // bun carries one already.
    const ahead = { goals: [...gaps.goals, top('r5'), own('n1', 'bun')], links: [contributes('n1', 'r5')] }
    expect(linksIn(ahead)).toEqual(['son → r1: r1', 'bun → r2: r2', 'son → r3: r3', 'bun → r4: r4'])
  })

  test('go to the lowest, since a link covers what is above it too', () => {
    // r1 ← r2, r3
    const chain = { goals: [top('r1'), top('r2'), top('r3')], links: [contributes('r2', 'r1')] }
    expect(linksIn(chain)).toEqual(['bun → r2: r2 r1', 'son → r3: r3'])
    expect(answerTo(chain).closing).toEqual({ method: 'exact', size: 2, lowerBound: 2, unclosable: [] })
  })

  test('may go to one that words alone hold, where that closes several', () => {
    // r1, r2 ← r3, which is directional and answered in words
    const source = {
      goals: [top('r1'), top('r2'), top('r3', { followUp: 'directional' })],
      links: [contributes('r3', 'r1'), contributes('r3', 'r2')],
      positions: [says('son', 'r3')],
    }
    expect(linksIn(source)).toEqual(['son → r3: r1 r2'])
    expect(linksIn({ ...source, links: source.links.slice(0, 1) })).toEqual(['bun → r1: r1', 'son → r2: r2'])
  })

  test('are none where nobody answers, which is told', () => {
    expect(answerTo({ organisations: [], goals: [top('r1')] }).closing).toEqual({
      method: 'exact',
      size: 0,
      lowerBound: 0,
      unclosable: ['r1'],
    })
  })

  test('for silence are one for each organ and riktningsmål, and fewer where one hangs on another', () => {
    // r1 ← r2; bun has spoken on r1
    const chain = {
      goals: [top('r1'), top('r2')],
      links: [contributes('r2', 'r1')],
      positions: [says('bun', 'r1')],
    }
    expect(linksIn(chain, 'answers')).toEqual(['bun → r2: r2', 'son → r2: r2 r1'])
    expect(answerTo(chain).answering.size).toBe(2)
  })

  test('for silence serve the organ that the one is part of, too', () => {
    const nested = [...ORGANS, organ('dotter', 'bolag', { partOf: ['moder'] }), organ('moder', 'bolag')]
    expect(linksIn({ organisations: nested, goals: [top('r1')] }, 'answers')).toEqual([
      'bun → r1: r1',
      'son → r1: r1',
      'dotter → r1: r1',
    ])
  })
})

test('an organ that is linked and says nothing lacks words, which no link gives it', () => {
  // r1 ← n1 (bun), n2 (son)
  const source: Source = {
    goals: [top('r1'), own('n1', 'bun'), own('n2', 'son')],
    links: [contributes('n1', 'r1'), contributes('n2', 'r1')],
    positions: [says('son', 'n2')],
  }
  expect(linksIn(source, 'answers')).toEqual([])
  expect(linksIn(source, 'silent')).toEqual(['bun → r1: '])
  expect(linksIn({ ...source, positions: [says('son', 'n2'), says('bun', 'r1')] }, 'silent')).toEqual([])
})

test('a loop ends, and a riktningsmål on it holds itself where an organ owns it', () => {
  // r1 ⇄ r2
  const loop = {
    goals: [top('r1', { owner: ['bun'] }), top('r2')],
    links: [contributes('r1', 'r2'), contributes('r2', 'r1')],
  }
  expect(lonesIn(loop)).toEqual([
    'single organ bun → r1 linked',
    'single goal r2 → r1 linked',
    'single organ bun → r2 linked',
    'single goal r1 → r2 linked',
    'falls organ bun → r1 covered',
    'falls goal r2 → r1 covered',
    'falls organ bun → r2 covered',
    'falls goal r1 → r2 covered',
  ])
})

test('a source without riktningsmål has nothing to tell', () => {
  expect(answerTo({ goals: [own('n1', 'bun')] }).rows).toEqual([])
})
