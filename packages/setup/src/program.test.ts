import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rodtrad-program-')))
const launcher = pathToFileURL(join(import.meta.dirname, 'program.mjs')).href

beforeAll(() => {
  writeFileSync(
    join(folder, 'told.ts'),
    `const told: string[] = process.argv.slice(2)
     console.log(JSON.stringify({ told, cwd: process.cwd(), node: process.version }))
     process.exitCode = 3`,
  )
  writeFileSync(join(folder, 'echo.ts'), 'process.stdin.pipe(process.stdout)')
  writeFileSync(
    join(folder, 'wait.ts'),
    `process.on('SIGTERM', () => process.exit(42)); console.log('ready'); setInterval(() => {}, 1000)`,
  )
  writeFileSync(join(folder, 'sleep.ts'), `console.log('ready'); setInterval(() => {}, 1000)`)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Launches a program from the checkout, as npm does, for a user who stands in the temporary folder. */
function launch(program: string, ...args: string[]) {
  const code = `import { runProgram } from '${launcher}'
    process.exitCode = await runProgram('${join(folder, program)}', ${JSON.stringify(args)})`
  return spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

test('a program runs on Node 24 where the user stands, with the arguments as given and its own exit code', async () => {
  const child = launch('told.ts', '--a b', 'å"$x')
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect(JSON.parse(out)).toEqual({
    told: ['--a b', 'å"$x'],
    cwd: folder,
    node: expect.stringMatching(/^v24\./),
  })
  expect(code).toBe(3)
})

test('it reads what is piped to it', async () => {
  const child = launch('echo.ts')
  child.stdin.end('mål')
  expect(await text(child.stdout)).toBe('mål')
})

test('a signal reaches it, and it may end in its own way', async () => {
  const child = launch('wait.ts')
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([42, null])
})

test('when a signal ends it, the launcher ends by the same signal', async () => {
  const child = launch('sleep.ts')
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([null, 'SIGTERM'])
})

test('when the shell that npm runs it through is gone, it ends too', async () => {
  // The shell waits for the launcher, which it tells us by its number; the launcher's end closes the pipe.
  const shell = spawn('sh', ['-c', `"${process.execPath}" --input-type=module --eval "$CODE"; true`], {
    env: {
      ...process.env,
      CODE: `const { runProgram } = await import('${launcher}'); await runProgram('${join(folder, 'sleep.ts')}', [])`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(shell.stdout, 'data')
  shell.kill('SIGTERM')
  await once(shell.stdout, 'close')
})
