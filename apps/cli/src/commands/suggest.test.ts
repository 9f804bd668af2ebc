import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, rodtrad } from '../run.fixture.ts'

const SOURCE = {
  plan: { municipality: 'Provköping', period: '2025' },
  organisations: [
    { id: 'kf', name: 'Kommunfullmäktige', kind: 'kommunfullmaktige' },
    { id: 'sbn', name: 'Samhällsbyggnadsnämnden', kind: 'namnd', partOf: ['kf'] },
    { id: 'kfn', name: 'Kulturnämnden', kind: 'namnd', partOf: ['kf'] },
    { id: 'vn', name: 'Valnämnden', kind: 'namnd', partOf: ['kf'], answers: false },
  ],
  goals: [
    { id: 'r1', kind: 'riktningsmal', title: 'Halverade utsläpp', owner: ['kf'] },
    { id: 'r2', kind: 'riktningsmal', title: 'Trygga orter', owner: ['kf'] },
    { id: 'n1', kind: 'namndmal', title: 'Fossilfria bilar', owner: ['sbn'] },
    { id: 'n2', kind: 'namndmal', title: 'Trygghet på kvällen', owner: ['sbn'], illustrative: true },
    { id: 'n3', kind: 'namndmal', title: 'Bilar som delas', owner: ['kfn'] },
  ],
  links: [{ from: 'n1', to: 'r1', kind: 'contributes' }],
  missions: [{ id: 'u1', title: 'Tryggare bibliotek', organisation: 'kfn', source: 'kf_beslut' }],
}

const written = (source: object): string => {
  const path = join(freshFolder(), 'plan.json')
  writeFileSync(path, JSON.stringify(source))
  return path
}

describe('suggest', () => {
  test('what nobody has taken up comes first, each with the words in common and where they are from', async () => {
    const { out, err, code } = await rodtrad(['suggest', written(SOURCE), '--as-of', '2026-01-31'])
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const lines = out.split('\n').map((line) => line.trim().replaceAll(/\s{2,}/g, ' | '))
    expect(lines[2]).toBe(
      '3 förslag: mål och uppdrag som kan höra till riktningsmål som organen inte har svarat på',
    )
    expect(lines.slice(lines.indexOf('Trygga orter (r2): inget organ har tagit sig an det'))).toEqual([
      'Trygga orter (r2): inget organ har tagit sig an det',
      expect.stringMatching(
        /^Samhällsbyggnadsnämnden \| Trygghet på kvällen\* \(n2\) – nämndmål \| Trygghet \| \d+ %$/,
      ),
      expect.stringMatching(/^Kulturnämnden \| Tryggare bibliotek \(u1\) – uppdrag \| Tryggare \| \d+ %$/),
      '',
      'Halverade utsläpp (r1): obesvarat av',
      expect.stringMatching(
        /^Kulturnämnden \| Bilar som delas \(n3\) – nämndmål \| Bilar \(jfr Fossilfria bilar\) \| \d+ %$/,
      ),
      '',
      expect.stringMatching(/^\* Illustrativt/),
      '',
    ])
  })

  test('an organ gets its own, by id or name, and as many as it asks for', async () => {
    const source = written(SOURCE)
    const rowsFor = async (...args: readonly string[]): Promise<unknown> => {
      const { out } = await rodtrad(['föreslå', source, ...args, '--format', 'json', '--as-of', '2026-01-31'])
      const { rows } = JSON.parse(out) as { readonly rows: readonly { readonly candidate: string }[] }
      return rows.map(({ candidate }) => candidate)
    }
    expect(await rowsFor('sbn')).toEqual(['n2'])
    expect(await rowsFor('Kulturnämnden')).toEqual(['n3', 'u1'])
    expect(await rowsFor('--most', '1')).toEqual(['n3', 'n2', 'u1'])
  })

  test('an organ that does not answer, and a plan where nothing comes close, get a sentence', async () => {
    const { out } = await rodtrad(['suggest', written(SOURCE), 'vn'])
    expect(out).toContain('Valnämnden svarar inte på riktningsmål, och får inga förslag.')
    const none = await rodtrad([
      'suggest',
      written({ ...SOURCE, missions: [], goals: SOURCE.goals.slice(0, 3) }),
    ])
    expect(none.out).toContain('Inga förslag')
    expect(none.code).toBe(0)
  })

  test('an organ or a number that is none is a fault that says what to do', async () => {
    const source = written(SOURCE)
    const unknown = await rodtrad(['suggest', source, 'sbm'])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('sbn')
    const goal = await rodtrad(['suggest', source, 'n1'])
    expect(goal.code).toBe(2)
    const most = await rodtrad(['suggest', source, '--most', 'alla'])
    expect(most.code).toBe(2)
    expect(most.err).toContain('--most')
  })
})
