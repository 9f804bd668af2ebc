/** Reads the workspace as text: its folders, their sources, and what these import. */
import { root } from '@rodtrad/setup/places'
import { testFiles } from '@rodtrad/setup/ranks'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import ts from 'typescript'

const made = new Set([
  'node_modules',
  '.git',
  '.svelte-kit',
  '.cache',
  'build',
  'dist',
  'coverage',
  'test-results',
])

/** What a `package.json` says about dependencies. */
export interface Manifest {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The folders of the workspace's packages and apps, from the root: `packages/core`, … */
export function folders(): readonly string[] {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  )
}

/** All files under a folder that people wrote, by their paths from the root. */
export function filesOf(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name)) return []
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? filesOf(path) : entry.isFile() ? [path] : []
  })
}

/** The text of a file. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** A folder's `package.json`, or the workspace's for `.`. */
export function manifestOf(folder: string): Manifest {
  const read = JSON.parse(textOf(`${folder}/package.json`)) as Partial<Manifest>
  return { name: folder, dependencies: {}, devDependencies: {}, ...read }
}

/** Whether a file is a program of ours: TypeScript, JavaScript or Svelte. */
export function isCode(file: string): boolean {
  return /\.(ts|mjs|js|svelte)$/.test(file) && !file.endsWith('.d.ts')
}

/** Whether a file is a test or serves tests alone. */
export function isTest(file: string): boolean {
  return testFiles.some((pattern) => matchesGlob(file, pattern))
}

/** What a file imports: the specifiers of `import`, `export … from` and `import()`, types included. */
export function importsOf(file: string): readonly string[] {
  const text = textOf(file)
  const scripts = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
    : [text]
  return scripts.flatMap((code) => ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName))
}

/** The package that a specifier names: `@rodtrad/sql/node` is of `@rodtrad/sql`; undefined for a file. */
export function packageOf(specifier: string): string | undefined {
  if (/^[./#$]|^node:|^virtual:/.test(specifier)) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
