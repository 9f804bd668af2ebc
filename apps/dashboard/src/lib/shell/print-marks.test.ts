import { expect, test } from 'vitest'
import { pageMarks } from './print-marks.ts'

test('no name of a source ends the text of the margin', () => {
  expect(pageMarks('a "b" \\ c\n} x')).toContain('content: "a \\"b\\" \\\\ c } x";')
})
