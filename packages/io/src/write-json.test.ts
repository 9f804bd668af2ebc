import { expect, it } from 'vitest'
import { readModel } from './read-model.ts'
import { writeJson } from './write-json.ts'

const source = {
  $schema: 'https://example.org/schema.json',
  goals: [
    {
      title: 'A',
      id: 'r1',
      '2024': 'x',
      kind: 'Riktningsmål',
      owner: 'kf; ks',
      fas: 'pågår',
      illustrativ: 'ja',
    },
  ],
  organisations: [],
  plan: { municipality: 'Ale', period: 2025 },
  elevråd: [{ namn: 'Ada', antal: 3 }],
}

it('writes English keys and codes in the order of the format, unknown columns and tables last', () => {
  const { model } = readModel([{ name: 'plan.json', text: JSON.stringify(source) }])
  expect(writeJson(model!)).toEqual({
    files: [
      {
        name: 'plan.json',
        rows: 2,
        text: `{
  "plan": {
    "municipality": "Ale",
    "period": "2025"
  },
  "organisations": [],
  "goals": [
    {
      "id": "r1",
      "kind": "riktningsmal",
      "title": "A",
      "owner": [
        "kf",
        "ks"
      ],
      "phase": "started",
      "illustrative": true,
      "2024": "x"
    }
  ],
  "$schema": "https://example.org/schema.json",
  "elevråd": [
    {
      "namn": "Ada",
      "antal": 3
    }
  ]
}
`,
      },
    ],
    losses: [],
  })
})
