/** A paragraph, or a list of points. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly points: readonly string[] }

/**
 * The paragraphs and lists of a message: an empty line parts them, lines that begin with `- ` are points.
 *
 * @example blocksOf('Först.\n\n- ett\n- två')
 */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split('\n\n')
    .map((block) =>
      block.startsWith('- ')
        ? { kind: 'list', points: block.split('\n').map((line) => line.replace(/^- /, '')) }
        : { kind: 'paragraph', text: block },
    )
}
