import type { WrittenFile } from './written.ts'

/**
 * Files as one ZIP archive, to be taken away together. The packer is loaded when it is wanted.
 *
 * @example await packFiles(writeCsv(model).files)
 */
export const packFiles = async (files: readonly WrittenFile[]): Promise<Uint8Array> => {
  const { strToU8, zipSync } = await import('fflate')
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])))
}
