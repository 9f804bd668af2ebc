/** A row of a file as the address names it. */

/** Which row of which file. */
export interface RowPlace {
  readonly file: string
  readonly row: number
}

/** @example rowLink({ file: 'mål.csv', row: 17 }) // 'mål.csv!17' */
export const rowLink = ({ file, row }: RowPlace): string => `${file}!${String(row)}`

/** The row that the address names; undefined for none. */
export function rowIn(link: string | null): RowPlace | undefined {
  const found = /^(.+)!(\d{1,9})$/.exec(link ?? '')
  return found === null ? undefined : { file: found[1]!, row: Number(found[2]) }
}
