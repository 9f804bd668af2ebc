import type { Day } from '@rodtrad/core'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { type Block, type OutlineItem, plainOf } from './document.ts'
import { sealed } from './docx-package.ts'
import { DEEPEST, NUMBERING, NUMBERS, POINTS, STYLE, stylesOf } from './docx-styles.ts'
import { tableOf } from './docx-table.ts'
import { runsOf, xmlText } from './docx-text.ts'

/** What a document says of itself beside its text. */
export interface Imprint {
  readonly title: string
  readonly language: 'sv' | 'en'
  /** The day of the question, which is the document's own: the same answer is the same document. */
  readonly asOf: Day
}

/** A4 in twips, standing, and its margins. */
const PAPER = { width: 11906, height: 16838 }
const MARGIN = 1304
/** A table with more columns lies better on a page that lies down. */
const MOST_STANDING = 6
/** A foot shows no more of a title. */
const MOST_IN_FOOT = 90

/** Whom a document names as its maker: the program, never a person. */
const MAKER = 'Röda tråden'
/** Word shows no more of a title among the properties. */
const MOST_OF_A_TITLE = 250

const clipped = (text: string, most: number): string => {
  const line = xmlText(text)
  return line.length > most ? `${line.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…` : line
}

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const

const outlineOf = (items: readonly OutlineItem[]): readonly Paragraph[] =>
  items.flatMap(({ depth, line, about = [] }) => {
    const level = Math.min(depth, DEEPEST)
    return [
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: POINTS, level },
        children: runsOf(line),
      }),
      ...about.map(
        (text) =>
          new Paragraph({
            style: 'ListParagraph',
            indent: { left: 360 * (level + 1) },
            children: runsOf(text),
          }),
      ),
    ]
  })

/** A block as paragraphs; `list` is the number of the list among those that are numbered. */
const partsOf = (block: Block, room: number, list: number): readonly (Paragraph | Table)[] => {
  const one = (options: IParagraphOptions): readonly Paragraph[] => [new Paragraph(options)]
  switch (block.kind) {
    case 'title':
      return one({ heading: HeadingLevel.HEADING_1, children: runsOf(block.text) })
    case 'heading':
      return one({
        heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
        children: runsOf(block.text),
      })
    case 'paragraph':
      return one({ children: runsOf(block.text) })
    case 'quote':
      return one({ style: STYLE.quote, children: runsOf(block.text) })
    case 'list': {
      const numbering =
        block.numbered === true
          ? { reference: NUMBERS, level: 0, instance: list }
          : { reference: POINTS, level: 0 }
      return block.items.map(
        (item) => new Paragraph({ style: 'ListParagraph', numbering, children: runsOf(item) }),
      )
    }
    case 'table':
      // Word runs two tables together that have no paragraph between them.
      return [tableOf(block, room), new Paragraph({ spacing: { after: 60, line: 120 } })]
    case 'outline':
      return outlineOf(block.items)
  }
}

/** The captions of the tables: their own, else the heading before them. */
const captionsOf = (blocks: readonly Block[], title: string): readonly string[] => {
  let heading = title
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = plainOf(block.text)
    return block.kind === 'table' ? [block.caption ?? heading] : []
  })
}

const footOf = (title: string, room: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.foot,
        tabStops: [{ type: TabStopType.RIGHT, position: room }],
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun(`${clipped(title, MOST_IN_FOOT)}\t`),
          new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  })

/**
 * Blocks as a Word document: Word's own styles for headings and lists, so that the reader's template holds; table
 * heads marked and repeated, a caption for each table, the language set, pages numbered. The same blocks and imprint
 * give the same bytes, and nothing in them names a person.
 *
 * @example await toDocx(blocks, { title: 'Täckning', language: 'sv', asOf })
 */
export const toDocx = async (blocks: readonly Block[], imprint: Imprint): Promise<Uint8Array> => {
  const language = LANGUAGES[imprint.language]
  const isWide = blocks.some((block) => block.kind === 'table' && block.columns.length > MOST_STANDING)
  const room = (isWide ? PAPER.height : PAPER.width) - 2 * MARGIN
  let lists = 0
  const children = blocks.flatMap((block) =>
    partsOf(block, room, block.kind === 'list' && block.numbered === true ? lists++ : 0),
  )
  const document = new Document({
    title: clipped(imprint.title, MOST_OF_A_TITLE),
    creator: MAKER,
    lastModifiedBy: MAKER,
    styles: stylesOf(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: {
              ...PAPER,
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: footOf(imprint.title, room) },
        children,
      },
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(document))
  return sealed(packed, { language, asOf: imprint.asOf }, captionsOf(blocks, imprint.title))
}
