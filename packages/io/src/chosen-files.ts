import { baseNameOf, endsWith } from './source-file.ts'
import { WORKBOOK } from './workbook-trouble.ts'

/** Files that stand in a plan's folder by right, without being tables; among them a spreadsheet program's locks. */
const QUIET =
  /^(?:\..*|~\$.*|(?:readme|licen[cs]e)(?:\.(?!csv$|json$|xlsx$).*)?|passport\.(?:md|json)|desktop\.ini|thumbs\.db)$/i

const depthOf = (name: string): number => name.split(/[\\/]/).length

/** The files of a source: those that are read, and those beside them that are not. */
export interface ChosenFiles<F> {
  readonly chosen: readonly F[]
  readonly ignored: readonly F[]
}

/** Whether a file is a workbook by its name. */
export const isWorkbook = ({ name }: { readonly name: string }): boolean => WORKBOOK.test(name)

/**
 * Which files of a folder are its source: its CSV files, or its JSON where it has none, or its workbook where it has
 * neither. Files in folders further down, hidden files, README and passport are neither read nor spoken of.
 *
 * @example chosenFiles([{ name: 'plan.xlsx' }, { name: 'old/mål.csv' }]).chosen // [{ name: 'plan.xlsx' }]
 */
export const chosenFiles = <F extends { readonly name: string }>(files: readonly F[]): ChosenFiles<F> => {
  const loud = files.filter(({ name }) => !QUIET.test(baseNameOf(name)))
  const top = loud.reduce((least, { name }) => Math.min(least, depthOf(name)), Infinity)
  const here = loud.filter(({ name }) => depthOf(name) === top)
  const groups = [here.filter(endsWith('.csv')), here.filter(endsWith('.json')), here.filter(isWorkbook)]
  const chosen = groups.find((group) => group.length > 0) ?? []
  const isChosen = new Set(chosen)
  return { chosen, ignored: here.filter((file) => !isChosen.has(file)) }
}
