export { readXlsx } from './read-xlsx.ts'
export { writeXlsx, type WrittenWorkbook } from './write-xlsx.ts'
