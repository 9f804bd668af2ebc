import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Place, TABLES, type TableKey } from '@rodtrad/core'
import type { SarifLocation } from '@rodtrad/io'
import type { SourceFiles } from '../read-files.ts'
import { rowLines } from './row-lines.ts'

/** The folder that relative paths start from: the checkout's root, for those who read the log. */
const BASE = '%SRCROOT%'

const isTable = (name: string): name is TableKey => Object.hasOwn(TABLES, name)

const artifactOf = (path: string, cwd: string): SarifLocation['physicalLocation']['artifactLocation'] => {
  const below = relative(cwd, path)
  const isOutside = below === '' || below.startsWith('..') || isAbsolute(below)
  return isOutside
    ? { uri: pathToFileURL(path).href }
    : { uri: below.split(sep).map(encodeURIComponent).join('/'), uriBaseId: BASE }
}

/** Where in a file without lines of its own a row stands: a pointer into JSON, a sheet and its row. */
const logicalOf = ({ table, row, column }: Place, ending: string): SarifLocation['logicalLocations'] => {
  if (ending === '.json') {
    const steps = table === 'plan' || row === undefined ? [table] : [table, String(row - 1)]
    return [
      {
        fullyQualifiedName: `/${[...steps, ...(column === undefined ? [] : [column])].join('/')}`,
        kind: 'object',
      },
    ]
  }
  const sheet = isTable(table) ? TABLES[table].name : table
  return [{ fullyQualifiedName: row === undefined ? sheet : `${sheet}!${row}`, kind: 'element' }]
}

/**
 * Finds the place of findings among the files of a source: of CSV the line, of JSON and workbooks what stands for one.
 * A file is scanned once. Paths below the folder where the user stands are told from there.
 *
 * @example locationsIn(files, '/home/ann/plan')(place).physicalLocation.region // { startLine: 17 }
 */
export const locationsIn = (
  { path, files }: Pick<SourceFiles, 'path' | 'files'>,
  cwd: string,
): ((place: Place) => SarifLocation) => {
  const scanned = new Map<string, readonly number[]>()
  const linesOf = (name: string): readonly number[] => {
    const known = scanned.get(name)
    if (known) return known
    const file = files.find((each) => each.name === name)
    const text = file === undefined ? '' : 'bytes' in file ? new TextDecoder().decode(file.bytes) : file.text
    const lines = rowLines(text)
    scanned.set(name, lines)
    return lines
  }
  // A source that is one file goes by its own path; the files of a folder lie in it.
  const isFolder = !(files.length === 1 && files[0] !== undefined && path.endsWith(`${sep}${files[0].name}`))
  const fallback = files[0]?.name ?? ''
  return (place) => {
    const name = place.file ?? fallback
    const ending = extname(name).toLowerCase()
    const artifactLocation = artifactOf(isFolder ? resolve(join(path, name)) : path, cwd)
    if (ending !== '.csv')
      return { physicalLocation: { artifactLocation }, logicalLocations: logicalOf(place, ending) ?? [] }
    const startLine = place.file === undefined || place.row === undefined ? 1 : linesOf(name)[place.row - 1]
    return { physicalLocation: { artifactLocation, region: { startLine: startLine ?? 1 } } }
  }
}
