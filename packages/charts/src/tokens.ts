/** The names of the colours that a chart may use; the page defines them as custom properties (`--ink`). */
export type TokenName =
  | 'paper'
  | 'card'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'hair'
  | 'thread'
  | 'met'
  | 'part'
  | 'not'
  | 'unk'
  | 'c0'
  | 'c1'
  | 'c2'
  | 'c3'
  | 'c4'

/** A colour for every token, and so a whole scheme. */
export type Palette = Readonly<Record<TokenName, string>>

/**
 * The light scheme, which is also what a chart falls back to outside the page.
 *
 * @example light.thread // '#b4172b'
 */
export const light: Palette = {
  paper: '#fbfaf7',
  card: '#ffffff',
  ink: '#1c1b1f',
  'ink-2': '#4d4c55',
  'ink-3': '#686670',
  line: '#ddd9d0',
  hair: '#ebe7df',
  thread: '#b4172b',
  met: '#0a6f6a',
  part: '#8c5f00',
  not: '#a03c08',
  unk: '#686670',
  c0: '#ffffff',
  c1: '#e6e9f0',
  c2: '#b9c4da',
  c3: '#6f86b3',
  c4: '#27406f',
}

/**
 * The dark scheme, for an export that is to stand on a dark slide.
 *
 * @example toSvgText(node, { title: 'Täckning', palette: dark })
 */
export const dark: Palette = {
  paper: '#141417',
  card: '#1c1c21',
  ink: '#f0eee9',
  'ink-2': '#c0bec6',
  'ink-3': '#9b99a3',
  line: '#3a3942',
  hair: '#292830',
  thread: '#ff6b78',
  met: '#4fc4bd',
  part: '#e7b549',
  not: '#f0935c',
  unk: '#9b99a3',
  c0: '#1c1c21',
  c1: '#2b2f3a',
  c2: '#3f4c69',
  c3: '#7b93c4',
  c4: '#c3d2f2',
}

/**
 * A colour as the page has it, with the light scheme to fall back to.
 *
 * @example token('met') // 'var(--met, #0a6f6a)'
 */
export function token(name: TokenName): string {
  return `var(--${name}, ${light[name]})`
}

/** The typeface of labels. */
export const sans = 'var(--sans, Inter, system-ui, sans-serif)'

/** The typeface of titles. A name that ends in a number needs its quotes. */
export const serif = "var(--serif, 'Source Serif 4', Georgia, serif)"
