export type { AskedOf, AskedWhen } from './collection-asked.ts'
export { collectionWorkbook } from './collection-workbook.ts'
export { readXlsx } from './read-xlsx.ts'
export { writeXlsx, type WrittenWorkbook } from './write-xlsx.ts'
