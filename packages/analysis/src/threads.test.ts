import { describe, expect, it } from 'vitest'
import { contributes, goal, organ, questionOf } from './source.fixture.ts'
import { threads } from './threads.ts'

// r ← n ← v      V (verksamhet) → n, V → v
// ↑_______│
const { graph } = questionOf({
  organisations: [organ('V', 'verksamhet')],
  goals: [goal('r', 'riktningsmal'), goal('n'), goal('v', 'verksamhetsmal')],
  links: [
    contributes('n', 'r'),
    contributes('v', 'n'),
    contributes('v', 'r'),
    contributes('V', 'n'),
    contributes('V', 'v'),
  ],
})
const shown = (pairs: ReturnType<typeof threads>['pairs']) =>
  pairs.map(({ ancestor, descendant, depth }) => `${ancestor} ${descendant} ${depth}`).toSorted()

describe('threads', () => {
  it('has every goal with all below it, once, by the shortest way', () => {
    const { pairs, complete } = threads(graph)
    expect(shown(pairs)).toEqual(['n V 1', 'n v 1', 'r V 2', 'r n 1', 'r v 1', 'v V 1'])
    expect(complete).toBe(true)
  })

  it('is complete with exactly as many pairs as there are', () => {
    expect(threads(graph, 6)).toMatchObject({ complete: true })
  })

  it.each([0, 1, 3, 5])('has %i pairs at most, and says that there are more', (most) => {
    const { pairs, complete } = threads(graph, most)
    expect(pairs).toHaveLength(most)
    expect(complete).toBe(false)
  })

  it('cuts within a goal with many below it', () => {
    const names = Array.from({ length: 50 }, (_, at) => `n${at}`)
    const star = questionOf({
      goals: [goal('r', 'riktningsmal'), ...names.map((name) => goal(name))],
      links: names.map((name) => contributes(name, 'r')),
    })
    expect(threads(star.graph, 20)).toMatchObject({ pairs: { length: 20 }, complete: false })
  })

  it('pairs the goals on a loop with each other, none with itself', () => {
    const loop = questionOf({
      goals: [goal('a'), goal('b')],
      links: [contributes('a', 'b'), contributes('b', 'a')],
    })
    expect(shown(threads(loop.graph).pairs)).toEqual(['a b 1', 'b a 1'])
  })

  it('leaves out goals that take no part', () => {
    const drafts = questionOf({
      goals: [goal('r', 'riktningsmal'), goal('n', 'namndmal', { status: 'draft' })],
      links: [contributes('n', 'r')],
    })
    expect(threads(drafts.graph)).toEqual({ pairs: [], complete: true })
  })
})
