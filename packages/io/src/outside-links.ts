import { type ZipEntry, zipEntries } from './zip-index.ts'
import { zipPart } from './zip-part.ts'

/** What Excel keeps of another workbook that cells take their values from. */
const LINKED_BOOK = /(?:^|\/)externalLinks\//i
const RELATIONSHIPS = /\.rels$/i
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g
const OUTSIDE = /\sTargetMode\s*=\s*["']External["']/i
/** A link that a person follows: nothing is fetched for it. */
const HYPERLINK = /\sType\s*=\s*["'][^"']*\/hyperlink["']/i

/** The text of one part of an archive; empty for what can't be unpacked, which opening the workbook then tells. */
const textOf = async (bytes: Uint8Array, entry: ZipEntry): Promise<string> =>
  new TextDecoder().decode((await zipPart(bytes, entry)) ?? new Uint8Array(0))

const leadsOut = (relationships: string): boolean =>
  (relationships.match(RELATIONSHIP) ?? []).some((one) => OUTSIDE.test(one) && !HYPERLINK.test(one))

/**
 * Whether a workbook takes something from outside itself: values from another workbook, or a relationship to a target
 * that is external, such as a picture on the web (ECMA-376 part 2, 8.3). Plain hyperlinks are none. Only the small parts
 * that list relationships are unpacked, each to no more than it says that it holds: to be asked of a workbook that has
 * no other trouble. O(bytes of those parts).
 *
 * @example await hasOutsideLinks(bytes) // false
 */
export const hasOutsideLinks = async (bytes: Uint8Array): Promise<boolean> => {
  const entries = zipEntries(bytes) ?? []
  if (entries.some(({ name }) => LINKED_BOOK.test(name))) return true
  for (const entry of entries)
    if (RELATIONSHIPS.test(entry.name) && leadsOut(await textOf(bytes, entry))) return true
  return false
}
