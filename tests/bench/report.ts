/** A row of a table in the report. */
export type Row = readonly string[]

/** A table of the report: its heading, what its figures are, and its rows. */
export interface Section {
  readonly heading: string
  readonly note: string
  readonly columns: Row
  readonly rows: readonly Row[]
}

/** A time as it stands in the report. */
export const milliseconds = (time: number): string => `${Math.round(time)} ms`

/** A figure that has a goal, and whether it is reached. */
export const held = (shown: string, isReached: boolean): string =>
  isReached ? shown : `${shown}, not reached`

const widthsOf = (rows: readonly Row[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))

const line = (row: Row, widths: readonly number[]): string =>
  `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`

/** A section as markdown, aligned, so that it reads on a terminal and in a file alike. */
export const sectionText = ({ heading, note, columns, rows }: Section, when: string): string => {
  const widths = widthsOf([columns, ...rows])
  return [
    `## ${heading}`,
    '',
    `${note} ${when}`,
    '',
    line(columns, widths),
    `| ${widths.map((width) => '-'.repeat(Math.max(3, width))).join(' | ')} |`,
    ...rows.map((row) => line(row, widths)),
    '',
  ].join('\n')
}

const headingOf = (section: string): string => section.slice(0, section.indexOf('\n'))

/** A report with some sections measured anew, each in the place of the one with its heading; the others stand. */
export const reportWith = (report: string, measured: readonly string[]): string => {
  const [intro = '', ...old] = report.split(/^(?=## )/m)
  const fresh = new Map(measured.map((section) => [headingOf(section), section]))
  const kept = old.map((section) => fresh.get(headingOf(section)) ?? section)
  const known = new Set(old.map(headingOf))
  const added = measured.filter((section) => !known.has(headingOf(section)))
  return `${[intro, ...kept, ...added].map((part) => part.trimEnd()).join('\n\n')}\n`
}
