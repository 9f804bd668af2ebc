/** Swedish without other marks, which most texts are: there is no need to take their letters apart. */
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\u0000-\u007fåäöÅÄÖ]*$/

/**
 * The form in which headers, sheet names and coded words are compared: without regard to case, accents, spaces,
 * underscores and hyphens (FORMAT: "Reading").
 *
 * @example normalOf('Önskad utveckling') // 'onskadutveckling'
 */
export const normalOf = (text: string): string =>
  (PLAIN.test(text)
    ? text.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o')
    : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  ).replace(/[\s_\u00a0\u2009-]/gu, '')
