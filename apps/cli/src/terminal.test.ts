import { describe, expect, test } from 'vitest'
import { widthOf } from './document/width.ts'
import { rodtrad, smallSource } from './run.fixture.ts'

// eslint-disable-next-line no-control-regex
const SGR = /\u001b\[\d+m/

describe('colour', () => {
  const args = ['coverage', 'data/tiny']

  test('stands on a terminal alone', async () => {
    expect((await rodtrad(args)).out).not.toMatch(SGR)
    expect((await rodtrad(args, { tty: true })).out).toMatch(SGR)
  })

  test('is left out where it is not wanted', async () => {
    expect((await rodtrad(args, { tty: true, env: { NO_COLOR: '1' } })).out).not.toMatch(SGR)
    expect((await rodtrad(args, { tty: true, env: { TERM: 'dumb' } })).out).not.toMatch(SGR)
    expect((await rodtrad([...args, '--format', 'csv'], { tty: true })).out).not.toMatch(SGR)
    expect((await rodtrad([...args, '--format', 'json'], { tty: true })).out).not.toMatch(SGR)
  })

  test('changes nothing but itself, and the width of the terminal is kept', async () => {
    const { out } = await rodtrad(['attainment', 'data/ale'], { tty: true })
    const lines = out.replaceAll(new RegExp(SGR, 'g'), '').split('\n')
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([])
  })
})

describe('progress', () => {
  const slow = (step: number) => {
    let time = 0
    return () => (time += step)
  }

  test('is silent for half a second', async () => {
    expect((await rodtrad(['coverage', 'data/tiny'], { now: slow(100) })).err).toBe('')
  })

  test('then is one line, or a line that is taken away from a terminal', async () => {
    expect((await rodtrad(['coverage', 'data/tiny'], { now: slow(6000) })).err).toBe('Läser källan …\n')
    const { err } = await rodtrad(['coverage', 'data/tiny'], { now: slow(600), tty: true })
    expect(err).toBe('\r\u001b[KLäser källan …\r\u001b[KRäknar …\r\u001b[K')
  })
})

test('emoji and wide letters keep the columns aligned', async () => {
  const goals = ['🌳 Grönt', 'Vanligt', '日本の町', 'Fa\u0308rger'].map((title, at) => ({
    id: `r${at}`,
    kind: 'riktningsmal',
    title,
    owner: ['kf'],
  }))
  const { out } = await rodtrad(['coverage', smallSource({ goals, links: [] })])
  const rows = out.split('\n').filter((line) => line.endsWith(' 0 %'))
  expect(rows).toEqual([
    '🌳 Grönt (r0)  ·          0 %',
    'Vanligt (r1)   ·          0 %',
    '日本の町 (r2)  ·          0 %',
    'Fa\u0308rger (r3)    ·          0 %',
  ])
})
