import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { SHAPES } from './command-shapes.ts'
import en from './messages/en.json' with { type: 'json' }
import sv from './messages/sv.json' with { type: 'json' }
import { say, sayCount } from './messages.ts'

/** Every text of a message file by its path; the length of a list may differ between languages. */
const textsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return [[path, value.join('\n')]]
  return Object.entries(value as object).flatMap(([key, below]) =>
    textsOf(below, path === '' ? key : `${path}.${key}`),
  )
}

const placesOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort()

test('both languages have the same keys', () => {
  const keys = (file: unknown): readonly string[] => textsOf(file).map(([path]) => path)
  expect(keys(en)).toEqual(keys(sv))
})

test('both languages fill the same places', () => {
  const swedish = new Map(textsOf(sv))
  const differing = textsOf(en).filter(
    ([path, text]) =>
      !path.startsWith('help.commands') && placesOf(text).join() !== placesOf(swedish.get(path) ?? '').join(),
  )
  expect(differing).toEqual([])
})

test('no text is empty', () => {
  const empty = [...textsOf(sv), ...textsOf(en)].filter(
    ([path, text]) => text === '' && path !== 'help.arguments.command.about',
  )
  expect(empty).toEqual([])
})

test('English keeps the terms of the domain, and its own quotes', () => {
  const texts = textsOf(en).filter(([path]) => !/\.(examples|json|words)$/.test(path))
  const others =
    /\b(trust dialogue|committees?|companies|the (board|council|kommunstyrelse)|special (effort|venture)s?|kSEK|SEK)\b/i
  expect(texts.filter(([, text]) => others.test(text))).toEqual([])
  expect(texts.filter(([, text]) => /”[^”“]*”|"/.test(text))).toEqual([])
})

test('a number takes the right form, and a place that nobody fills stays', () => {
  const message = { one: '{count} fil', other: '{count} filer i {place}' }
  expect(sayCount(message, 1)).toBe('1 fil')
  expect(sayCount(message, 3)).toBe('3 filer i {place}')
  expect(say('{a}{b}', { a: 1, b: '{a}' })).toBe('1{a}')
})

/** Words of a sentence in a source: what stands in quotes and holds a letter, a space and a letter. */
const sentencesOf = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      if (/\p{L}{2,} \p{L}{2,}|[åäö]/iu.test(node.text)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no sentence stands outside the message files', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file),
  )
  // The other names of the commands are Swedish by nature; so is the product's own name.
  const names = ['Röda tråden', ...Object.values(SHAPES).flatMap(({ aliases }): readonly string[] => aliases)]
  const found = files.flatMap((file) => sentencesOf(join(import.meta.dirname, file)))
  expect(found.filter((text) => !names.includes(text))).toEqual([])
})
