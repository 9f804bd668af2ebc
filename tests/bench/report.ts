/** A row of a table in the report. */
export type Row = readonly string[]

/** A table of the report: its heading, what its figures are, and its rows. */
export interface Section {
  readonly heading: string
  readonly note: string
  readonly columns: Row
  readonly rows: readonly Row[]
}

const widthsOf = (rows: readonly Row[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))

const line = (row: Row, widths: readonly number[]): string =>
  `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`

/** The report as markdown, aligned, so that it reads on a terminal and in a file alike. */
export const reportOf = (title: string, intro: string, sections: readonly Section[]): string =>
  [
    `# ${title}`,
    '',
    intro,
    ...sections.flatMap(({ heading, note, columns, rows }) => {
      const widths = widthsOf([columns, ...rows])
      return [
        '',
        `## ${heading}`,
        '',
        note,
        '',
        line(columns, widths),
        `| ${widths.map((width) => '-'.repeat(Math.max(3, width))).join(' | ')} |`,
        ...rows.map((row) => line(row, widths)),
      ]
    }),
    '',
  ].join('\n')
