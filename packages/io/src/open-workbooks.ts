import { chosenFiles, isWorkbook } from './chosen-files.ts'
import type { OpenedWorkbook, SourceFile } from './source-file.ts'

/**
 * Opens the workbooks among the files of a source, so that {@link readModel} can read them: a workbook is packed, and
 * browsers and Node unpack only in their own time. Files of other kinds, and a workbook beside CSV files, which is not
 * read, come back as they are; where there is no workbook, nothing is loaded.
 *
 * @example const { model } = readModel(await openWorkbooks([{ name: 'plan.xlsx', bytes }]))
 */
export const openWorkbooks = async (
  files: readonly SourceFile[],
): Promise<readonly (SourceFile | OpenedWorkbook)[]> => {
  const chosen = new Set(chosenFiles(files).chosen.filter(isWorkbook))
  if (chosen.size === 0) return files
  const { readXlsx } = await import('./read-xlsx.ts')
  const opened: (SourceFile | OpenedWorkbook)[] = []
  // One at a time: unpacked, each takes many times its size.
  for (const file of files)
    opened.push(
      chosen.has(file) && 'bytes' in file
        ? { name: file.name, opened: await readXlsx(file), size: file.bytes.length }
        : file,
    )
  return opened
}
