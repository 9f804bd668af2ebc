import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesOf, isTest, textOf } from './workspace.ts'

/** The exported functions and classes of a file that have no doc comment, as `file: first line`. */
function undocumented(file: string): readonly string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return []
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
    if (!isExported || ts.getJSDocCommentsAndTags(statement).length > 0) return []
    return [`${file}: ${statement.getText().split('\n', 1)[0] ?? ''}`]
  })
}

test('every exported function and class of a package has a doc comment', () => {
  const sources = filesOf('packages').filter((file) => /\.(ts|mjs)$/.test(file) && !isTest(file))
  expect(sources.flatMap(undocumented)).toEqual([])
})
