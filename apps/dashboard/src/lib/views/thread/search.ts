/** Finding a node by what it is called, its number or who answers for it. */
import type { Node } from './graph.ts'

const plain = (text: string): string => text.toLocaleLowerCase('sv')

/**
 * The nodes that bear all words of a query, those that begin with it first.
 *
 * @param most how many to give; default 12
 * @example search(nodes, 'trygg kultur')
 */
export function search(nodes: readonly Node[], query: string, most = 12): readonly Node[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found = nodes.filter((node) => {
    const text = plain([node.title, node.number ?? '', ...node.owners].join(' '))
    return words.every((word) => text.includes(word))
  })
  const rank = ({ title, number }: Node): number =>
    plain(number ?? '') === words.join(' ') ? 0 : plain(title).startsWith(words.join(' ')) ? 1 : 2
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
}
