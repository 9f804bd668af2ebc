import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder } from './run.fixture.ts'

/** Clears the screen, colours, rings, turns the text round, hides it, and starts a formula, a table or a script. */
export const HOSTILE =
  '=1+1\u001b[2J\u001b]0;owned\u0007\u009b31m\u202etxt\u200b|\\`<script>alert(1)</script>`\r\nnew 🏫'

/** What a terminal acts on; a line break and a tab are the answer's own. */
export const CONTROL = /[^\P{Cc}\n\r\t]|[\u200b\u202a-\u202e\u2066-\u2069]/u

/** A source in which every table has rows, all texts are hostile, and much points to nothing or round in a ring. */
const ODD = {
  plan: {
    municipality: `Prov${HOSTILE}`,
    code: '9999',
    period: '2025',
    // They overlap, and leave a gap.
    mandatePeriods: ['2019-01-01/2023-12-31', '2023-01-01/2026-12-31', '2030-01-01/2034-12-31'],
    labels: [`riktningsmal=${HOSTILE.replace(/\r\n/, ' ')}`, 'namndmal=A=B'],
    severities: ['RT031=nonsense', '<script>=info'],
  },
  organisations: [
    { id: 'kf', name: HOSTILE, kind: 'kommunfullmaktige' },
    { id: 'ks', name: HOSTILE, kind: 'kommunstyrelse', partOf: ['kf'] },
    { id: 'bun', name: HOSTILE, kind: 'namnd', partOf: ['kf', 'gone'] },
    { id: 'ab', name: HOSTILE, kind: 'bolag', partOf: ['kf'], orgNumber: '000000-0000', share: -5 },
    { id: 'a', name: HOSTILE, kind: 'verksamhet', partOf: ['b'] },
    { id: 'b', name: HOSTILE, kind: 'verksamhet', partOf: ['a'] },
  ],
  goals: [
    { id: 'v', kind: 'vision', title: HOSTILE, validFrom: '2000-01-01', validTo: '2030-12-31' },
    { id: 'r1', kind: 'riktningsmal', title: HOSTILE, owner: ['kf'], changed: '2025-06-01', decision: 'd1' },
    { id: 'r2', kind: 'riktningsmal', title: HOSTILE, validFrom: '2026-01-01', validTo: '2020-01-01' },
    {
      id: 'n1',
      kind: 'namndmal',
      title: HOSTILE,
      owner: ['bun', 'gone'],
      husbandry: 'financial',
      decision: 'd1',
    },
    {
      id: 'n2',
      kind: 'namndmal',
      title: HOSTILE,
      owner: ['ab'],
      validTo: '2025-06-30',
      principles: ['tillit'],
    },
    { id: 'a1', kind: 'aktivitet', title: HOSTILE, owner: ['a'], due: '2020-01-01', phase: 'started' },
    { id: 'l1', kind: 'verksamhetsmal', title: HOSTILE, owner: ['a'] },
    { id: 'l2', kind: 'verksamhetsmal', title: HOSTILE, owner: ['b'] },
  ],
  links: [
    { from: 'r1', to: 'v', kind: 'contributes' },
    { from: 'n1', to: 'r1', kind: 'contributes', confirmed: '2024-01-01', note: HOSTILE },
    { from: 'a1', to: 'n1', kind: 'contributes' },
    { from: 'l1', to: 'l2', kind: 'contributes' },
    { from: 'l2', to: 'l1', kind: 'contributes' },
    { from: 'n1', to: 'i1', kind: 'measuredBy' },
    { from: 'n2', to: 'i2', kind: 'measuredBy' },
    { from: 'n1', to: 'n2', kind: 'replaces' },
    { from: 'n2', to: 'n1', kind: 'replaces' },
    { from: 'r1', to: 'r1', kind: 'replaces' },
    { from: 'i1', to: 'i1', kind: 'replaces' },
    { from: 'f1', to: 'f2', kind: 'basedOn' },
    { from: 'f2', to: 'f1', kind: 'basedOn' },
    { from: 'n1', to: 'm1', kind: 'concretises' },
    { from: 'nb', to: 'n1', kind: 'motivates' },
    { from: 'n1', to: 'n1', kind: 'conflicts' },
    { from: `n1${HOSTILE}`, to: 'r1', kind: 'contributes' },
  ],
  indicators: [
    {
      id: 'i1',
      title: HOSTILE,
      unit: HOSTILE,
      polarity: 'higher',
      baseline: 10,
      baselinePeriod: '2020',
      genderSplit: true,
      caveat: HOSTILE,
    },
    { id: 'i2', title: HOSTILE, polarity: 'range', polarityDecision: 'd1' },
  ],
  targets: [
    { indicator: 'i1', value: 90, period: '2030' },
    { indicator: 'i2', value: 5, valueMax: 1 },
    { indicator: 'gone', value: 1 },
  ],
  outcomes: [
    { indicator: 'i1', period: '2025', value: 50 },
    { indicator: 'i1', period: '2024', value: -50 },
    { indicator: 'i1', period: '2025', value: 40, gender: 'K' },
    { indicator: 'i1', period: '2025', value: 3, gender: 'M', status: 'suppressed' },
    { indicator: 'i1', period: '2025', value: 60, municipality: HOSTILE },
    { indicator: 'i2', period: '2025' },
    { indicator: 'gone', period: '2025', value: 1 },
  ],
  assessments: [
    {
      goal: 'n1',
      organisation: 'bun',
      period: '2025',
      rating: 'not_attained',
      reasoning: HOSTILE,
      actionDue: '2020-01-01',
      action: HOSTILE,
    },
    { goal: 'gone', organisation: 'bun', period: '2025', rating: 'attained' },
  ],
  missions: [
    { id: 'm1', title: HOSTILE, organisation: 'bun', source: 'budget', due: '2020-01-01', need: HOSTILE },
    { id: 'm2', title: HOSTILE, organisation: 'gone', source: 'lag' },
  ],
  factors: [
    { id: 'f1', kind: 'omvarldsfaktor', title: HOSTILE },
    { id: 'f2', kind: 'megatrend', title: HOSTILE },
  ],
  analyses: [
    { id: 'nb', organisation: 'bun', year: 2025, operations: HOSTILE, analysis: HOSTILE },
    { id: 'nb2', organisation: 'gone', year: 2025 },
    { id: 'nb3', organisation: 'bun', year: 2025 },
  ],
  positions: [
    { analysis: 'nb', subject: 'f1', risk: HOSTILE },
    { analysis: 'gone', subject: 'gone', reasoning: HOSTILE },
    { organisation: 'bun', period: '2025', subject: 'r1', stance: 'declines', reasoning: HOSTILE },
  ],
  dialogues: [
    {
      id: 't1',
      kind: 'kommunstyrelsen',
      date: '2026-04-01',
      participants: [HOSTILE],
      basis: ['nb', 'gone'],
      result: HOSTILE,
    },
    { id: 't2', kind: 'inom', date: '2026-04-01', organisation: 'gone' },
  ],
  proposals: [
    { id: 'p1', kind: 'nytt_mal', title: HOSTILE, from: 't1', date: '2026-05-01', ledTo: 'n1', to: HOSTILE },
    { id: 'p2', kind: 'nytt_mal', title: HOSTILE, from: 'gone' },
  ],
  decisions: [{ id: 'd1', body: HOSTILE, date: '2024-12-01', title: HOSTILE, concerns: 'ab' }],
  budget: [
    {
      year: 2025,
      organisation: 'bun',
      amount: -1,
      actual: 1e12,
      goal: 'gone',
      mission: 'm1',
      kind: 'satsning',
    },
    { year: 2025, organisation: 'gone', amount: 5 },
  ],
  events: [
    { id: 'e1', kind: 'omvarldsdag', date: '2026-05-01', organisation: 'gone' },
    { id: 'e2', kind: 'val', date: '2026-09-13', done: '2020-01-01' },
  ],
  suppressions: [
    { code: 'RT031', id: 'gone', reason: HOSTILE, until: '2020-01-01' },
    { code: HOSTILE, reason: HOSTILE },
  ],
} as const

/** The odd source as a file of its own. */
export const oddSource = (): string => {
  const path = join(freshFolder(), 'odd.json')
  writeFileSync(path, JSON.stringify(ODD))
  return path
}
