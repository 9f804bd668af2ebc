import { expect, test } from 'vitest'
import { filesOf, textOf } from './workspace.ts'

const written = ['packages', 'apps', 'tests', 'notebooks'].flatMap(filesOf)

test('no source is longer than 400 lines: that is two rooms', () => {
  const sources = written.filter((file) => /\.(ts|mjs|js|svelte|sql|css)$/.test(file))
  const long = sources.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
  expect(long.filter(({ lines }) => lines > 400)).toEqual([])
})

test('no file points outside the checkout', () => {
  const outside = ['..', 'shared'].join('/')
  const files = filesOf('.').filter((file) =>
    /\.(ts|mjs|js|svelte|sql|css|md|json|ya?ml|html|txt|sh)$|\/run$/.test(file),
  )
  expect(files.filter((file) => textOf(file).includes(outside))).toEqual([])
})
