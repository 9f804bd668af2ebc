/**
 * A day that stands in the address; undefined for what is none.
 *
 * @example dayIn('2026-11-23') // '2026-11-23'
 */
export function dayIn(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined
}
