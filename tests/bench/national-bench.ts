import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medianOf } from './measure.ts'
import type { Row } from './report.ts'
import { inNode, run, type StepAnswer } from './run-step.ts'

const PEER = new URL('peers/peer.py', import.meta.url).pathname

const hasModule = (module: string): boolean => {
  try {
    execFileSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const inPython = (library: string, path: string, times: number): readonly StepAnswer[] | undefined =>
  hasModule(library) ? Array.from({ length: times }, () => run('python3', [PEER, library, path])) : undefined

const ms = (runs: readonly StepAnswer[], step: string): number =>
  medianOf(runs.map((answer) => answer.taken[step]?.wall ?? NaN))

const cpu = (runs: readonly StepAnswer[], step: string): number =>
  medianOf(runs.map((answer) => answer.taken[step]?.cpu ?? NaN))

const shown = (value: number): string => `${Math.round(value)} ms`

const peerRow = (name: string, runs: readonly StepAnswer[] | undefined, own: number): Row => {
  if (!runs) return [name, 'not installed: left out', '', '']
  const [build, pass] = [ms(runs, 'graph'), ms(runs, 'pass')]
  const memory = medianOf(runs.map((answer) => answer.memory))
  return [
    `${name} ${runs[0]?.version ?? ''}`.trim(),
    shown(build),
    shown(pass),
    `${((build + pass) / own).toFixed(0)} × ours, ${Math.round(memory)} MB`,
  ]
}

const samePass = (answers: readonly StepAnswer[]): void => {
  const [first, ...others] = answers.map((answer) => JSON.stringify(answer.passed))
  if (others.some((other) => other !== first))
    throw new Error(
      `the peers did not do the same work: ${answers.map((a) => JSON.stringify(a.passed)).join(' ')}`,
    )
}

/** The national source: our steps, and the same coverage pass by the peers. Two tables of rows. */
export const nationalBench = (
  times: number,
): { readonly own: readonly Row[]; readonly peers: readonly Row[]; readonly size: string } => {
  const arrays = inNode(times, 'arrays')
  const graphology = inNode(Math.min(times, 3), 'graphology')
  const folder = mkdtempSync(join(tmpdir(), 'rodtrad-bench-'))
  try {
    const path = join(folder, 'goals.txt')
    inNode(1, 'write', path)
    const igraph = inPython('igraph', path, Math.min(times, 3))
    const networkx = inPython('networkx', path, Math.min(times, 3))
    samePass([...arrays, ...graphology, ...(igraph ?? []), ...(networkx ?? [])])
    const steps = ['graph', 'coverage', 'attainment'] as const
    const together = medianOf(
      arrays.map((answer) => steps.reduce((sum, step) => sum + (answer.taken[step]?.wall ?? NaN), 0)),
    )
    const pass = ms(arrays, 'graph') + ms(arrays, 'pass')
    const memory = medianOf(arrays.map((answer) => answer.memory))
    const source = medianOf(arrays.map((answer) => answer.source ?? NaN))
    return {
      size: `${arrays[0]?.nodes ?? 0} nodes, ${arrays[0]?.links ?? 0} links`,
      own: [
        ...steps.map((step): Row => [step, shown(ms(arrays, step)), shown(cpu(arrays, step)), '']),
        ['together', shown(together), '', 'goal: 600 ms'],
        [
          'the answers as rows',
          shown(ms(arrays, 'rows')),
          shown(cpu(arrays, 'rows')),
          'with trends and texts, not in the goal',
        ],
        [
          'highest memory',
          `${Math.round(memory)} MB`,
          '',
          `goal: 500 MB; the source alone ${Math.round(source)} MB`,
        ],
      ],
      peers: [
        ['our typed arrays', shown(ms(arrays, 'graph')), shown(ms(arrays, 'pass')), '1'],
        peerRow('graphology 0.26.0', graphology, pass),
        [
          'graphology, the pass alone',
          '',
          shown(ms(graphology, 'pass')),
          `${(ms(graphology, 'pass') / ms(arrays, 'pass')).toFixed(0)} × ours; goal: 20`,
        ],
        peerRow('python-igraph', igraph, pass),
        peerRow('NetworkX', networkx, pass),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
