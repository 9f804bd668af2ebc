import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { printedBy, ROOT } from './example.fixture.ts'

const EXAMPLE = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/

it('the example of packages/analysis/README.md prints what it shows', () => {
  const text = readFileSync(join(ROOT, 'packages', 'analysis', 'README.md'), 'utf8')
  const [, code = '', answer] = EXAMPLE.exec(text) ?? []
  expect(printedBy(code)).toBe(answer)
})
