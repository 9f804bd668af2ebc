/** What stands in the margin of each printed page: a sheet that comes loose still says what it shows. */

/** A text as CSS writes it. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/\s+/g, ' ')}"`

/**
 * The margins of a printed page, as CSS: a text to the left, the page's number to the right. Browsers that have no
 * margin boxes leave them out; the heading and the foot of the document say the same.
 *
 * @example pageMarks('Ale · per 2026-11-23')
 */
export function pageMarks(text: string): string {
  const font = "font: 7.5pt 'Inter Variable', sans-serif; color: #595959;"
  return `@page { @bottom-left { content: ${quoted(text)}; ${font} } @bottom-right { content: counter(page) " / " counter(pages); ${font} } }`
}

/** Puts the marks of a text in place of the last ones. */
export function markPages(text: string): void {
  sheet ??= new CSSStyleSheet()
  sheet.replaceSync(pageMarks(text))
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
}

let sheet: CSSStyleSheet | undefined
