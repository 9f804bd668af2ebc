import { AlignmentType, type IStylesOptions, LevelFormat, type INumberingOptions } from 'docx'
import type { Style } from './document.ts'

/** The house's typefaces, by the nearest that every Word has. */
const SERIF = 'Georgia'
const SANS = 'Calibri'

/** Half points. */
const SIZE = 21

const INK = '1C1B1F'
const SOFT = '55545C'
export const LINE = 'BDB9B0'
export const BAND = 'F4F2ED'

/** How a style of a text looks; each colour has a contrast of 4.5:1 or more on white (WCAG 1.4.3). */
export const RUNS: Readonly<
  Record<Style, { readonly bold?: true; readonly italics?: true; readonly color?: string }>
> = {
  strong: { bold: true },
  dim: { color: SOFT },
  thread: { color: 'B4172B' },
  met: { color: '0B7A75' },
  part: { color: '8A5F00' },
  not: { color: 'A8420C' },
  unknown: { color: SOFT },
  gap: {},
}

/** The ids of the styles of the house's own. */
export const STYLE = {
  gap: 'PlaceToWrite',
  quote: 'Quote',
  cell: 'TableText',
  head: 'TableHead',
  section: 'TableSection',
  foot: 'Footer',
} as const

/** The numberings: points of a list, and numbers that begin anew with every list. */
export const POINTS = 'points'
export const NUMBERS = 'numbers'

const heading = (size: number, before: number, after: number, color = INK) => ({
  run: { font: SERIF, size, bold: true, color },
  paragraph: {
    spacing: { before, after, line: 252, lineRule: 'auto' },
    keepNext: true,
    keepLines: true,
  } as const,
})

/** The document's styles: Word's own by their names, so that they follow the reader's template. */
export const stylesOf = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: SANS, size: SIZE, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    heading1: heading(36, 0, 200),
    heading2: heading(27, 320, 100),
    heading3: heading(22, 220, 60, SOFT),
    listParagraph: { paragraph: { spacing: { after: 120 }, contextualSpacing: true } },
  },
  paragraphStyles: [
    {
      id: STYLE.quote,
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true, color: SOFT },
      paragraph: {
        indent: { left: 284 },
        border: { left: { style: 'single', size: 12, color: LINE, space: 8 } },
      },
    },
    {
      id: STYLE.cell,
      name: STYLE.cell,
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 245, lineRule: 'auto' } },
    },
    {
      id: STYLE.head,
      name: STYLE.head,
      basedOn: STYLE.cell,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    { id: STYLE.section, name: STYLE.section, basedOn: STYLE.head, paragraph: { keepNext: true } },
    { id: STYLE.foot, name: 'footer', basedOn: 'Normal', run: { size: 17, color: SOFT } },
  ],
  characterStyles: [
    {
      id: STYLE.gap,
      name: STYLE.gap,
      run: { italics: true, color: SOFT, shading: { type: 'clear', fill: 'FFF4CC' } },
    },
  ],
})

/** How deep a list may stand; what lies deeper stands there too. */
export const DEEPEST = 8

const indent = (level: number) => ({
  paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } },
})

/** The numberings of the lists. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: POINTS,
      levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: indent(0),
        },
      ],
    },
  ],
}
