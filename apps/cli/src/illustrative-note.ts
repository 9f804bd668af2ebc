import type { Asking } from './command.ts'
import type { Block } from '@rodtrad/io/document'
import { namedOf } from './naming.ts'

/** The sentence that says what the sign means, where any of the ids has it. */
export const illustrativeNote = (asking: Asking, ids: readonly string[]): readonly Block[] =>
  ids.some((id) => namedOf(asking, id)?.illustrative === true)
    ? [{ kind: 'paragraph', text: [{ text: asking.messages.illustrative, style: 'dim' }] }]
    : []
