import { root } from '@rodtrad/setup/places'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'

/** Starts a command as a user would, standing in `cwd`. The tests' own npm is no part of it. */
function start(command: string, args: readonly string[], cwd = root) {
  const own = /^(npm_|INIT_CWD$|PORT$|HOST$)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  onTestFinished(() => {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  })
  return child
}

/** Runs a command to its end. */
async function result(command: string, args: readonly string[], cwd = root) {
  const child = start(command, args, cwd)
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return { out, err, code }
}

const rodtrad = ['run', '-s', 'rodtrad', '--']

describe('npm run -s rodtrad', () => {
  test('prints the answer alone', async () => {
    const { out, code } = await result('npm', [...rodtrad, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Användning: rodtrad /)
  })

  test('says what is wrong on stderr, and ends with the exit code of the command', async () => {
    const { out, err, code } = await result('npm', [...rodtrad, 'no-such-command'])
    const direct = await result('node_modules/.bin/node', ['apps/cli/src/main.ts', 'no-such-command'])
    expect(out).toBe('')
    expect(err).toContain('no-such-command')
    expect(code).toBe(direct.code)
    expect(code).not.toBe(0)
  })

  test('finds the source from where the user stands', async () => {
    const inside = ['--prefix', root, ...rodtrad, 'coverage', 'tiny']
    const { out, err, code } = await result('npm', inside, `${root}/data`)
    expect(out).toContain('Täckning i Provköping')
    expect([err.replaceAll(/^npm warn .*\n/gm, ''), code]).toEqual(['', 0])
  })

  test('a reader that has read enough ends it quietly', async () => {
    const { err } = await result('bash', ['-c', 'npm run -s rodtrad -- --help | head -n 1'])
    expect(err.replaceAll(/^npm warn .*\n/gm, '')).toBe('')
  })
})

describe('npm start', () => {
  test('prints an address that answers with the page, and stops when told to', async () => {
    const child = start('npm', ['start', '--', '--port', '0'])
    let printed = ''
    for await (const chunk of child.stdout) {
      printed += String(chunk)
      if (printed.includes('http://')) break
    }
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? ''
    const answer = await fetch(address)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<html lang="sv"')
    child.kill('SIGTERM')
    await once(child, 'close')
    await expect(fetch(address)).rejects.toThrow()
  })

  test('a port that is none is refused in plain words', async () => {
    const { err, code } = await result('npm', ['start', '--', '--port', 'many'])
    expect(err).toContain('"many" is no port; see npm start -- --help.')
    expect(code).toBe(2)
  })
})

describe('npm test', () => {
  test('runs a part, and ends with the count', async () => {
    const { out, code } = await result('npm', ['test', '--', 'unit', 'packages/setup/src/stamp'])
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^[1-9]\d* passed, 0 failed$/)
    expect(code).toBe(0)
  })

  test('a part that holds no test is a failure', async () => {
    const { out, code } = await result('npm', ['test', '--', 'unit', 'no-such-file'])
    expect(out.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed')
    expect(code).toBe(1)
  })

  test('a stage that is none is refused in plain words', async () => {
    const { err, code } = await result('npm', ['test', '--', 'unti'])
    expect(err).toContain('"unti" is no stage; take lint, format,')
    expect(code).toBe(2)
  })
})
