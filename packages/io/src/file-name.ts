/** What would leave the folder, hide the file, or mean something to a shell or a file system. */
const UNSAFE = /[\p{C}%/\\:*?"<>|]|^[.\s~]|[.\s]$/gu
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i
const LONGEST = 100

const percent = (character: string): string => {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}

/**
 * The file name of a table, safe in every file system: unsafe characters are written as in an address (`%2F`), and
 * read back so.
 *
 * @example fileNameOf('../mål') // '%2E.%2Fmål.csv'
 */
export const fileNameOf = (table: string): string => {
  const safe = table
    .toWellFormed()
    .replace(UNSAFE, percent)
    .replace(RESERVED, (name) => `${percent(name.charAt(0))}${name.slice(1)}`)
  return `${safe.slice(0, LONGEST) || '_'}.csv`
}
