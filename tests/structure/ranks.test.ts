import { nodeDoors, ranks } from '@rodtrad/setup/ranks'
import { dirname, join, matchesGlob } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, folders, importsOf, isCode, isTest, manifestOf, packageOf, textOf } from './workspace.ts'

const rootManifest = manifestOf('.')
const all = folders()

test('every package and app has its place in the ranks', () => {
  expect(all.filter((folder) => ranks[folder] === undefined)).toEqual([])
})

test('the table itself goes down the ranks', () => {
  const rankOf = new Map(all.map((folder) => [manifestOf(folder).name, ranks[folder]?.rank]))
  const upward = Object.entries(ranks).flatMap(([folder, { rank, mayImport }]) =>
    mayImport.filter((name) => (rankOf.get(name) ?? -1) >= rank).map((name) => `${folder} → ${name}`),
  )
  expect(upward).toEqual([])
})

describe.each(all)('%s', (folder) => {
  const { name, dependencies, devDependencies } = manifestOf(folder)
  const mayImport = ranks[folder]?.mayImport ?? []
  const never = ranks[folder]?.never ?? []
  const code = filesOf(folder).filter(isCode)
  const imports = code.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })))
  const shown = ({ file, specifier }: { file: string; specifier: string }) => `${file} imports ${specifier}`
  const isOurs = (specifier: string) => /^(@rodtrad\/|rodtrad($|\/))/.test(specifier)

  test('imports only packages below it', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const wanted = packageOf(specifier) ?? ''
      if (!isOurs(specifier) || mayImport.includes(wanted)) return false
      return !(isTest(file) && wanted === '@rodtrad/setup')
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('imports nothing that it must never know', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const isDoor = isTest(file) || nodeDoors.some((door) => matchesGlob(file, door))
      return never.some((pattern) => matches(specifier, pattern) && !(isDoor && pattern === 'node:*'))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('reaches no other package by a path', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') && !`${join(dirname(file), specifier)}/`.startsWith(`${folder}/`),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  test('declares what it imports', () => {
    const own = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
    const undeclared = imports.filter(({ file, specifier }) => {
      const wanted = packageOf(specifier)
      if (wanted === undefined || own.has(wanted)) return false
      return !((isTest(file) || isConfig(file)) && wanted in rootManifest.devDependencies)
    })
    expect(undeclared.map(shown)).toEqual([])
  })

  test('imports what it declares', () => {
    const styles = filesOf(folder).filter((file) => /\.(css|html|svelte)$/.test(file))
    const isUsed = (wanted: string) =>
      imports.some(({ specifier }) => packageOf(specifier) === wanted.replace(/^@types\/|-types$/g, '')) ||
      styles.some((file) => textOf(file).includes(wanted))
    expect(Object.keys(dependencies).filter((wanted) => !isUsed(wanted))).toEqual([])
  })

  test('is imported by its index from outside only', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        packageOf(specifier) === name ||
        (specifier.startsWith('.') && join(dirname(file), specifier) === `${folder}/src/index.ts`),
    )
    expect(wrong.map(shown)).toEqual([])
  })
})

/** Whether a specifier fits a pattern of the rank table; only the endings `*` and the beginning `**` mean more. */
function matches(specifier: string, pattern: string): boolean {
  if (pattern.startsWith('**/*')) return specifier.endsWith(pattern.slice(4))
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1))
  return specifier === pattern
}

function isConfig(file: string): boolean {
  return /\.config\.[a-z]+$/.test(file)
}
