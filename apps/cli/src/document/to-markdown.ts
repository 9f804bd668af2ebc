import { type Block, spansOf, type TableRow, type Text } from '@rodtrad/io/document'
import { safeLine } from '@rodtrad/io/escape'

/** What Markdown and HTML would take for a sign of theirs. */
const SIGNS = /[\\`*_[\]<>#|~]/g

const escaped = (text: string): string => safeLine(text).replaceAll('\u00a0', ' ').replace(SIGNS, '\\$&')

/** A text on one line; of its styles, a place to write in alone is told apart. */
const inline = (text: Text): string =>
  spansOf(text)
    .map((span) => (span.style === 'gap' ? `*${escaped(span.text)}*` : escaped(span.text)))
    .join('')
    .trim()

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `# ${inline(block.text)}`
    case 'heading':
      return `${block.level === 3 ? '###' : '##'} ${inline(block.text)}`
    case 'paragraph':
      return inline(block.text)
    case 'quote':
      return `> ${inline(block.text)}`
    case 'list':
      return block.items
        .map((item, at) => `${block.numbered === true ? `${at + 1}.` : '-'} ${inline(item)}`)
        .join('\n')
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      const heads = block.columns.map(({ head }) => inline(head))
      const rules = block.columns.map(({ align }) => (align === 'right' ? '--:' : '---'))
      const cellsOf = (cells: TableRow): readonly string[] =>
        'section' in cells
          ? heads.map((_, at) => (at === 0 ? `**${inline(cells.section)}**` : ''))
          : cells.map(inline)
      return [row(heads), row(rules), ...block.rows.map((cells) => row(cellsOf(cells)))].join('\n')
    }
    case 'outline':
      return block.items
        .map(({ depth, line, about = [] }) => {
          const indent = '  '.repeat(depth)
          return [`${indent}- ${inline(line)}`, ...about.map((text) => `${indent}  ${inline(text)}  `)].join(
            '\n',
          )
        })
        .join('\n')
  }
}

/** Blocks as Markdown (GitHub's): headings, paragraphs, tables and nested lists. A source's signs are escaped. */
export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`
