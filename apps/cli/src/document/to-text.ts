import type { Block, Text } from '@rodtrad/io/document'
import { hanging, type Paper, styled } from './paper.ts'
import { outlineLines } from './text-outline.ts'
import { tableLines } from './text-table.ts'

const listItem = (item: Text, number: number, paper: Paper): readonly string[] => {
  const first = number === 0 ? '  ' : `${String(number).padStart(3)}. `
  return hanging(first, ' '.repeat(number === 0 ? 4 : first.length), item, paper)
}

const blockLines = (block: Block, paper: Paper): readonly string[] => {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return hanging('', '', styled(block.text, 'strong'), paper)
    case 'paragraph':
      return hanging('', '', block.text, paper)
    case 'list':
      return block.items.flatMap((item, at) => listItem(item, block.numbered === true ? at + 1 : 0, paper))
    case 'quote':
      return hanging('  │ ', '  │ ', block.text, paper)
    case 'table':
      return tableLines(block.columns, block.rows, paper)
    case 'outline':
      return outlineLines(block.items, paper)
  }
}

/**
 * Blocks as text for people: a blank line between them, tables aligned, everything within the width, and nothing of
 * a source that could steer a terminal. A heading stands close to what follows.
 */
export const toText = (blocks: readonly Block[], paper: Paper): string =>
  blocks
    .map((block) => `${blockLines(block, paper).join('\n')}\n${block.kind === 'heading' ? '' : '\n'}`)
    .join('')
    .replace(/\n+$/, '\n')
