import { describe, expect, it } from 'vitest'
import { itemsOf, listText } from './list-text.ts'

describe('itemsOf', () => {
  it.each([
    ['bun', ['bun']],
    ['bun;ks', ['bun', 'ks']],
    [' bun ; ks ;; ', ['bun', 'ks']],
    ['', []],
    [';', []],
    ['"a;b";c', ['a;b', 'c']],
    [' "a;b" ; c', ['a;b', 'c']],
    ['"han sa ""hej"""', ['han sa "hej"']],
    ['"Elev" i fokus;b', ['"Elev" i fokus', 'b']],
    ['5" rör;b', ['5" rör', 'b']],
    ['"öppen;b', ['"öppen', 'b']],
    ['""', []],
    ['a\nb;c', ['a\nb', 'c']],
  ])('reads %j', (text, items) => {
    expect(itemsOf(text, ';')).toEqual(items)
  })

  it('takes another separator', () => {
    expect(itemsOf('a;b|c', '|')).toEqual(['a;b', 'c'])
  })
})

describe('listText', () => {
  it.each([[['a', 'b']], [['a;b', '"c"', 'd"e']], [['""']], [[]]])('is read back as %j', (items) => {
    expect(itemsOf(listText(items), ';')).toEqual(items)
  })
})
