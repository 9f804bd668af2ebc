import type { Asking } from '../command.ts'
import type { Block, Span, Text } from '@rodtrad/io/document'
import { say, type Words } from '../messages.ts'
import { signed } from '../naming.ts'

/** A place to write in, said so: `[Skriv här: vad året har visat]`. */
export const gap = ({ messages }: Pick<Asking, 'messages'>, what?: string, words: Words = {}): Span => ({
  text: what === undefined ? messages.mall.gapHere : say(messages.mall.gap, { what: say(what, words) }),
  style: 'gap',
})

/** A text of the source as paragraphs: its own lines. */
export const paragraphs = (text: string, illustrative: boolean): readonly Block[] => {
  const lines = text.split(/\r?\n+/).filter((line) => line.trim() !== '')
  return lines.map((line, at) => ({
    kind: 'paragraph',
    text: signed(line, illustrative && at === lines.length - 1),
  }))
}

/** A heading within a part, and what stands under it; nothing where there is nothing. */
export const section = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text, level: 3 }, ...blocks]

/** What is said, or a place to say it. */
export const orGap = (text: string | null, illustrative: boolean, place: Span): Text =>
  text === null ? [place] : signed(text, illustrative)
