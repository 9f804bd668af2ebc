import type { OutlineItem } from '@rodtrad/io/document'
import { hanging, type Paper } from './paper.ts'

/**
 * For each item, by depth: whether another one follows there before the outline comes back up past it. Looked through
 * from the end. O(items · depth).
 */
const levelsFollowing = (items: readonly OutlineItem[]): readonly (readonly boolean[])[] => {
  const following: (readonly boolean[])[] = []
  let levels: readonly boolean[] = []
  for (let at = items.length - 1; at >= 0; at--) {
    const { depth } = items[at]!
    following[at] = levels
    levels = Array.from({ length: depth + 1 }, (_, level) => level === depth || levels[level] === true)
  }
  return following
}

/** An outline as lines of text within the paper's width, with its branches drawn. O(items · depth). */
export const outlineLines = (items: readonly OutlineItem[], paper: Paper): readonly string[] => {
  const following = levelsFollowing(items)
  return items.flatMap(({ depth, line, about = [] }, at) => {
    const goesOn = (level: number): boolean => following[at]?.[level] === true
    const guides = Array.from({ length: Math.max(0, depth - 1) }, (_, level) =>
      goesOn(level + 1) ? '│  ' : '   ',
    ).join('')
    const last = !goesOn(depth)
    const first = depth === 0 ? '' : `${guides}${last ? '└─ ' : '├─ '}`
    const below = depth === 0 ? '' : `${guides}${last ? '   ' : '│  '}`
    const opens = items[at + 1] !== undefined && items[at + 1]!.depth > depth
    const beside = `${below}${opens ? '│  ' : '   '}`
    return [
      ...hanging(first, beside, line, paper),
      ...about.flatMap((text) => hanging(beside, beside, text, paper)),
    ]
  })
}
