import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'

test('an empty line parts paragraphs, and lines with a dash are points', () => {
  expect(blocksOf('Först.\n\n- ett\n- två\n\nSist.')).toEqual([
    { kind: 'paragraph', text: 'Först.' },
    { kind: 'list', points: ['ett', 'två'] },
    { kind: 'paragraph', text: 'Sist.' },
  ])
})
