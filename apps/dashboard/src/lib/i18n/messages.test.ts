/** What holds for the texts: both languages say the same things, and the markup says nothing by itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type AST } from 'svelte/compiler'
import { describe, expect, test } from 'vitest'
import en from '../../messages/en.json' with { type: 'json' }
import sv from '../../messages/sv.json' with { type: 'json' }
import { words } from './both-languages.ts'
import { piecesOf } from './say.ts'
import { wordsWith, type MessageKey } from './words.ts'

const source = join(import.meta.dirname, '../..')
const filesOf = (end: string): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end))

type Message = string | Readonly<Record<string, string>>
const patternsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message)
const marksOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}|\]\((\w+)\)/g)]
    .map(([, name, link]) => (name ?? link ?? '').toLowerCase())
    .sort()

describe('the message files', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort())
  })

  test.each(Object.keys(sv) as MessageKey[])('%s has the same parameters and forms in both', (key) => {
    const [swedish, english] = [sv[key], en[key]] as [Message, Message]
    expect(typeof english).toBe(typeof swedish)
    const ours = new Set(patternsOf(swedish).flatMap(marksOf))
    const theirs = new Set(patternsOf(english).flatMap(marksOf))
    expect(theirs).toEqual(ours)
  })

  test('hold no text that nothing says', () => {
    const code = [...filesOf('.svelte'), ...filesOf('.ts')]
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(source, name), 'utf8'))
      .concat(readFileSync(join(source, '../tools/template.ts'), 'utf8'))
      .join('\n')
    const isSaid = (key: string): boolean =>
      code.includes(`'${key}'`) || code.includes(`"${key}"`) || isMade(key, code)
    expect(Object.keys(sv).filter((key) => !isSaid(key))).toEqual([])
  })
})

/** Whether a key is put together of a prefix and a code, as in `w.code('level', 2)` or `nav.${name}`. */
function isMade(key: string, code: string): boolean {
  const parts = key.split('.')
  return parts.some((_, at) => {
    const prefix = parts.slice(0, at).join('.')
    return prefix !== '' && (code.includes(`code('${prefix}'`) || code.includes(`\`${prefix}.\${`))
  })
}

describe('the markup', () => {
  test.each(filesOf('.svelte'))('%s has no words of its own', (name) => {
    const { fragment } = parse(readFileSync(join(source, name), 'utf8'), { modern: true })
    const found: string[] = []
    walk(fragment, found)
    expect(found).toEqual([])
  })
})

const spoken = new Set(['title', 'aria-label', 'alt', 'placeholder', 'aria-description', 'label'])
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text)

/** Collects texts and spoken attributes that are written in the markup itself. */
function walk(node: unknown, found: string[]): void {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, found))
  if (typeof node !== 'object' || node === null) return
  const { type } = node as AST.BaseNode
  if (type === 'Text' && hasWords((node as AST.Text).data)) found.push((node as AST.Text).data.trim())
  if (type === 'Attribute') {
    const { name, value } = node as AST.Attribute
    if (spoken.has(name)) walk(value, found)
    else if (value !== true)
      walk(
        [value].flat().filter((part) => part.type === 'ExpressionTag'),
        found,
      )
    return
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'css' && key !== 'metadata') walk(child, found)
}

describe('words', () => {
  const { sv: w } = words
  test('fill in parameters, with a capital where the name has one', () => {
    expect(w.amount('amount.factors', 5)).toBe('fem omvärldsfaktorer')
    expect(w.t('overview.title.uncovered', { n: 1, some: 'ett', all: 'nio' })).toMatch(/^Ett av nio /)
  })
  test('choose the plural form', () => {
    expect([w.t('overview.days', { n: 1 }), w.t('overview.days', { n: 38 })]).toEqual(['1 dag', '38 dagar'])
  })
  test('write shares and intervals as the house does', () => {
    expect(w.percent(0.664)).toBe('66\u00a0%')
    expect(w.interval(0.561, 0.711)).toBe('56–71\u00a0%')
    expect(w.interval(1, 1)).toBe('100\u00a0%')
    expect(words.en.percent(0.5)).toBe('50%')
  })
  test('write a day in words, and what is no day as it is', () => {
    expect(w.day('2026-12-31')).toBe('31 december 2026')
    expect(w.day('snart')).toBe('snart')
  })
  test('bear the names that the kommun has given its levels', () => {
    const own = wordsWith('sv', new Map([['riktningsmal', 'Fokusmål']]))
    expect(own.code('kind', 'riktningsmal')).toBe('fokusmål')
    expect(own.t('overview.goal')).toBe('Fokusmål')
    expect(own.amount('amount.goals', 2)).toBe('två fokusmål')
    expect(wordsWith('en', new Map([['riktningsmal', 'Fokusmål']])).code('kind', 'riktningsmal')).toBe(
      'fokusmål',
    )
    expect(wordsWith('sv', new Map())).toBe(w)
  })
  test('never take a value for a mark', () => {
    expect(piecesOf('*{n}* [mål](to)', () => '[x](y)*')).toEqual([
      { kind: 'strong', text: '[x](y)*' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'mål', to: 'to' },
    ])
  })
})
