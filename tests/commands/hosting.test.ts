/** What the header files of the built site say, held against its pages. */
import { site } from '@rodtrad/setup/places'
import { serve, type Serving } from '@rodtrad/setup/serve'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Policy = Readonly<Record<string, readonly string[]>>

const textOf = (file: string): string => readFileSync(join(site, file), 'utf8')

/** A policy as its directives with their sources, in order. */
function parsed(policy: string): Policy {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/))
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources.sort()]))
}

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const [, meta = ''] =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(textOf(file)) ?? []
    const address = `/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`.replace(/\/index$/, '/')
    return { address, policy: parsed(`${meta}; frame-ancestors 'none'`) }
  })
const isHash = (source: string): boolean => source.startsWith("'sha256-")
const scripts = pages.flatMap(({ policy }) => policy['script-src'] ?? [])

/** All pages' policies as one. */
const together: Policy = { ...pages[0]?.policy, 'script-src': [...new Set(scripts)].sort() }
/** With no inline script. */
const without: Policy = {
  ...together,
  'script-src': (together['script-src'] ?? []).filter((source) => !isHash(source)),
}

const headersOf = (text: string, header: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(header)].map(([, name = '', value = '']) => [name, value]))

let serving: Serving
beforeAll(async () => {
  serving = await serve({ site, port: 0 })
})
afterAll(() => serving.close())

async function served(path: string): Promise<Record<string, string>> {
  return Object.fromEntries((await fetch(serving.origin + path)).headers)
}

test('the pages have a strict policy', () => {
  expect(pages.length).toBeGreaterThan(10)
  for (const { policy } of pages) {
    expect(policy['default-src']).toEqual(["'none'"])
    expect(JSON.stringify(policy)).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/)
  }
})

test.each(pages)('the server of npm start sends the policy of $address', async ({ address, policy }) => {
  expect(parsed((await served(address))['content-security-policy'] ?? '')).toEqual(policy)
})

describe.each([
  ['.htaccess', /^Header always set (\S+) "(.*)"$/gm],
  ['nginx.conf', /^ {2}add_header (\S+) "(.*)" always;$/gm],
  ['web.config', /^ {8}<add name="([^"]+)" value="(.*)" \/>$/gm],
  ['staticwebapp.config.json', /^ {4}"([^"]+)": "(.*)",?$/gm],
])('%s', (file, header) => {
  const given = headersOf(textOf(file), header)

  test('sends what the pages say, and nothing more may run', () => {
    expect(parsed(given['content-security-policy'] ?? '')).toEqual(together)
  })

  test('sends the other headers that npm start sends', async () => {
    const own = await served('/')
    for (const name of [
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
      'permissions-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
    ]) {
      expect([name, given[name]]).toEqual([name, own[name]])
      expect(own[name]).toBeDefined()
    }
  })

  test('keeps for ever what is named by its content, and asks again for all else', async () => {
    const text = textOf(file)
    const [script = ''] = readdirSync(join(site, '_app/immutable/entry'))
    expect(text).toContain((await served('/'))['cache-control'])
    expect(text).toContain((await served(`/_app/immutable/entry/${script}`))['cache-control'])
  })
})

describe('_headers', () => {
  const blocks = new Map(
    textOf('_headers')
      .split(/^(?=\/)/m)
      .slice(1)
      .map((block) => {
        const [path = '', ...lines] = block.trimEnd().split('\n')
        return [path, headersOf(lines.join('\n'), /^ {2}(\S+): (.*)$/gm)] as const
      }),
  )

  test.each(pages)('sends the policy of $address', ({ address, policy }) => {
    expect(parsed(blocks.get(address)?.['content-security-policy'] ?? '')).toEqual(policy)
  })

  test('lets no inline script run in what is no page, and keeps it for ever', async () => {
    const [script = ''] = readdirSync(join(site, '_app/immutable/entry'))
    const own = await served(`/_app/immutable/entry/${script}`)
    const given = blocks.get('/_app/immutable/*') ?? {}
    expect(parsed(given['content-security-policy'] ?? '')).toEqual(without)
    expect(parsed(own['content-security-policy'] ?? '')).toEqual(without)
    expect(given['cache-control']).toBe(own['cache-control'])
    expect(parsed(blocks.get('/service-worker.js')?.['content-security-policy'] ?? '')).toEqual(without)
  })

  test('is short enough for the hosts: lines of 2000 characters, 100 rules', () => {
    const lines = textOf('_headers').split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
    expect(blocks.size).toBeLessThan(100)
  })
})
