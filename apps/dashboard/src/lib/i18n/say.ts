/** Messages with strong words and links in them: `*…*` is strong, `[…](name)` a link that the view gives. */
import { fill } from './words.ts'

export type Piece =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

/**
 * The pieces of a message. Marks are read before the values are filled in, so that a value is never taken for a mark.
 *
 * @example piecesOf('*{n}* mål', () => '3') // [{ kind: 'strong', text: '3' }, { kind: 'text', text: ' mål' }]
 */
export function piecesOf(pattern: string, value: (name: string) => string): Piece[] {
  return [...pattern.matchAll(/\*([^*]+)\*|\[([^\]]+)\]\((\w+)\)|[^*[]+/g)].map(
    ([whole, strong, text, to]) =>
      strong !== undefined
        ? { kind: 'strong', text: fill(strong, value) }
        : text !== undefined && to !== undefined
          ? { kind: 'link', text: fill(text, value), to }
          : { kind: 'text', text: fill(whole, value) },
  )
}
