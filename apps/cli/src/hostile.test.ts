import { describe, expect, test } from 'vitest'
import { rodtrad, smallSource } from './run.fixture.ts'

/** Clears the screen, colours, rings, turns the text round, hides it, and starts a formula or a table. */
const HOSTILE = '=1+1\u001b[2J\u001b]0;owned\u0007\u009b31m\u202etxt\u200b|\\`<b>`\r\nnew'

const source = (): string =>
  smallSource({
    plan: { municipality: `Prov${HOSTILE}`, period: '2025' },
    goals: [
      { id: 'r1', kind: 'riktningsmal', title: HOSTILE, owner: ['kf'] },
      { id: 'n1', kind: 'namndmal', title: `Mål ${HOSTILE}`, owner: ['bun'] },
    ],
    links: [
      { from: 'n1', to: 'r1', kind: 'contributes' },
      { from: `n1${HOSTILE}`, to: 'r1', kind: 'contributes' },
    ],
  })

/** What a terminal acts on; a line break and a tab are the answer's own. */
const CONTROL = /[^\P{Cc}\n\r\t]|[\u200b\u202a-\u202e\u2066-\u2069]/u

describe.each(['text', 'json', 'markdown', 'csv'])('%s', (format) => {
  test.each([
    ['coverage'],
    ['attainment'],
    ['explain', 'n1'],
    ['trace', 'n1'],
    ['check'],
    ['query', 'FROM goals'],
  ])('%s %s', async (command, ...args) => {
    const { out, err } = await rodtrad([command, source(), ...args, '--format', format])
    expect(out + err).not.toMatch(CONTROL)
    expect(out).not.toBe('')
  })
})

test('what the user types is made harmless too', async () => {
  const { err } = await rodtrad(['explain', smallSource(), 'r\u001b[2J'])
  expect(err).not.toMatch(CONTROL)
  expect((await rodtrad([`cov\u001b[2J`])).err).not.toMatch(CONTROL)
  expect((await rodtrad(['coverage', 'no\u001b[2J'])).err).not.toMatch(CONTROL)
})

test('a title that is a formula gets an apostrophe in CSV', async () => {
  const { out } = await rodtrad(['coverage', source(), '--format', 'csv'])
  expect(out).toContain('"\'=1+1\\u001b[2J')
})

test('JSON gives the text back as it was', async () => {
  const { out } = await rodtrad(['coverage', source(), '--format', 'json'])
  const { goals } = JSON.parse(out) as { readonly goals: readonly { readonly title: string }[] }
  expect(goals[0]?.title).toBe(HOSTILE)
})

test('a table of Markdown keeps its cells', async () => {
  const { out } = await rodtrad(['coverage', source(), '--format', 'markdown'])
  const rows = out.split('\n').filter((line) => line.startsWith('|'))
  expect(new Set(rows.map((row) => row.replaceAll(/\\\||\\\\/g, '').split('|').length)).size).toBe(1)
})
