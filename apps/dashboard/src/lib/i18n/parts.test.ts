/** Every page has the messages that what it imports, at once or later, speaks with. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import sv from '../../messages/sv.json' with { type: 'json' }
import { partNames, partOf, parts, partsOf, type Part } from './parts.ts'

const source = join(import.meta.dirname, '../..')
const routes = join(source, 'routes/[[lang=lang]]')

/** The code of a file without its comments. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** The files that a file imports, and those that they do. */
function reachOf(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, path = ''] of codeOf(file).matchAll(
    /(?:from|import)\s*\(?\s*'((?:\.|#lib)[^']+\.(?:ts|svelte))'/g,
  ))
    reachOf(path.startsWith('#lib') ? join(source, path.slice(1)) : resolve(dirname(file), path), known)
  return known
}

/** The parts whose messages a file names, wholly or by their beginning. */
const partsIn = (file: string): readonly Part[] => {
  const code = codeOf(file)
  const isNamed = (word: string): boolean => new RegExp(`['"\`]${word}\\.|code\\('${word}'`).test(code)
  return partNames.filter((part) => parts[part].some(isNamed))
}

const needsOf = (page: string): readonly Part[] =>
  [...new Set([...reachOf(join(routes, page))].flatMap(partsIn))].sort()

const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('+page.svelte'),
)

test.each(pages)('%s has what it speaks with, and no more', (page) => {
  const path = `/${dirname(page)}`.replace(/\/\.$/, '/')
  expect(needsOf(page)).toEqual([...partsOf(path)].sort())
})

test('what stands around every page speaks with what every page has', () => {
  expect(needsOf('+layout.svelte')).toEqual([])
})

test('each part has messages, and a message is in one part or in none', () => {
  expect(new Set(Object.keys(sv).flatMap((key) => partOf(key) ?? []))).toEqual(new Set(partNames))
  expect(partOf('organ.title')).toBe('organ')
  expect(partOf('organs')).toBeUndefined()
})
