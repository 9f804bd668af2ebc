/**
 * The form in which headers, sheet names and coded words are compared: without regard to case, accents, spaces,
 * underscores and hyphens (FORMAT: "Reading").
 *
 * @example normalOf('Önskad utveckling') // 'onskadutveckling'
 */
export const normalOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_\u00a0\u2009-]/gu, '')
