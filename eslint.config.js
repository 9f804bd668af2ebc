import js from '@eslint/js'
import { importX, createNodeResolver } from 'eslint-plugin-import-x'
import svelte from 'eslint-plugin-svelte'
import { defineConfig, globalIgnores } from 'eslint/config'
import { createRequire } from 'node:module'
import ts from 'typescript-eslint'
import { nodeDoors, ranks, testFiles } from './packages/setup/src/ranks.mjs'

const workspace = ['@rodtrad/*', 'rodtrad']

/** A parser by its path: import-x wants to load it itself, and it is a dependency of a dependency. */
function parserOf(owner, name) {
  return createRequire(createRequire(import.meta.url).resolve(owner)).resolve(name)
}

/** What a folder may not import, in the words of `no-restricted-imports`. */
function restrictedImports({ mayImport, never }) {
  const others = [...workspace, ...mayImport.flatMap((name) => [`!${name}`, `!${name}/**`])]
  return [
    'error',
    {
      patterns: [
        { group: others, message: 'Imports go down the ranks only; see packages/setup/src/ranks.mjs.' },
        ...(never.length === 0
          ? []
          : [
              {
                group: [...never],
                message: 'This package must never know it; see packages/setup/src/ranks.mjs.',
              },
            ]),
      ],
    },
  ]
}

const rankRules = Object.entries(ranks).map(([folder, rank]) => ({
  files: [`${folder}/**/*.{ts,mjs,svelte}`],
  rules: {
    'no-restricted-imports': restrictedImports(rank),
    'no-restricted-globals': [
      'error',
      ...rank.noGlobals.map((name) => ({ name, message: 'Effects come in through the last argument.' })),
    ],
  },
}))

/** The doors to Node in a package, and its tests, are freer than the package. */
const exceptions = Object.entries(ranks).flatMap(([folder, rank]) => {
  const own = (patterns) =>
    patterns
      .map((pattern) => pattern.replace(/^\{packages,apps\}\/\*/, folder))
      .filter((pattern) => pattern.startsWith(`${folder}/`))
  const never = rank.never.filter((name) => name !== 'node:*')
  return [
    { files: own(nodeDoors), mayImport: rank.mayImport },
    { files: own(testFiles), mayImport: [...rank.mayImport, '@rodtrad/setup'] },
  ]
    .filter(({ files }) => files.length > 0)
    .map(({ files, mayImport }) => ({
      files,
      rules: {
        'no-restricted-imports': restrictedImports({ mayImport, never }),
        'no-restricted-globals': 'off',
      },
    }))
})

/** The clock and chance are effects too: a pure package gets them from its caller. */
const pure = {
  files: ['packages/{core,io,analysis,charts,sql}/src/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The clock comes in through the last argument.' },
      { object: 'Math', property: 'random', message: 'Chance comes in through the last argument.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'The clock comes in through the last argument.',
      },
    ],
    'no-console': 'error',
  },
}

export default defineConfig(
  globalIgnores(['**/build/', '**/dist/', '**/.svelte-kit/', '**/node_modules/', 'coverage/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,mjs,js,svelte}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.svelte'],
      'import-x/parsers': {
        [parserOf('typescript-eslint', '@typescript-eslint/parser')]: ['.ts'],
        [parserOf('eslint-plugin-svelte', 'svelte-eslint-parser')]: ['.svelte'],
      },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })],
    },
    rules: {
      // The type checkers find undefined names, and know the host better.
      'no-undef': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty text or a zero is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true, boolean: true } },
      ],
      // There are no enums (erasable syntax only), and few classes: both cost seconds and find nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Unions by `kind` want `type`, shapes read well as `interface`: both are right in their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Typed arrays inside their bounds: `noUncheckedIndexedAccess` asks, the algorithm knows.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Matchers of tests are `any`; a JSDoc cast is not seen by ESLint.
  {
    files: ['**/*.test.ts', 'tests/**/*.ts', '**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  // Components are linted for form alone: with types it takes a minute, and svelte-check holds those.
  {
    files: ['**/*.svelte'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  svelte.configs.recommended,
  {
    files: ['apps/dashboard/**/*.{ts,svelte}'],
    // The parser of `<script lang="ts">`, also when import-x follows an import into a component.
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Addresses are made in one place, from the base path; these rules know only links written out.
      'svelte/no-navigation-without-resolve': 'off',
      // State is made of runes: a `URL` or `Map` within a function is none.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['**/*.svelte'], rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' } },
  rankRules,
  exceptions,
  pure,
)
