// One step of the benchmark in a process of its own, so that no step finds another's memory: prints one line of JSON.
import { writeFileSync } from 'node:fs'
import { attainment, coverage, coverageLevels, figuresOf, type Question, statusOf } from '@rodtrad/analysis'
import { type Day, graphOf, periodOfYear } from '@rodtrad/core'
import { DirectedGraph } from 'graphology'
import { type Taken, peakMemory, taking } from './measure.ts'
import { NATIONAL, nationalColumns } from './national.ts'
import { arrayPass, type GoalNode, graphologyPass } from './passes.ts'

const AS_OF = '2026-01-01' as Day
const columns = nationalColumns({ kommuner: Number(process.env['KOMMUNER'] ?? NATIONAL.kommuner) })

const arrays = (): Readonly<Record<string, unknown>> => {
  const source = peakMemory()
  const graph = taking(() => graphOf(columns, { asOf: AS_OF }))
  const question: Question = { graph: graph.result, period: periodOfYear(2025), method: 'weighted-mean' }
  const covered = taking(() => coverageLevels(question))
  const attained = taking(() => {
    figuresOf(question)
    let stated = 0
    for (let goal = 0; goal < columns.count.goals; goal++)
      if (statusOf(question, goal).status !== 'undetermined') stated++
    return stated
  })
  const memory = peakMemory()
  const pass = taking(() => arrayPass(graph.result))
  const rows = taking(() => [coverage(question).goals.length, attainment(question).goals.length])
  return {
    nodes: columns.ids.length,
    links: columns.links.kind.length,
    goals: covered.result.length,
    stated: attained.result,
    source,
    memory,
    passed: pass.result,
    taken: {
      graph: graph.taken,
      coverage: covered.taken,
      attainment: attained.taken,
      pass: pass.taken,
      rows: rows.taken,
    } satisfies Record<string, Taken>,
  }
}

const graphology = (): Readonly<Record<string, unknown>> => {
  const { links, first, count, ids } = columns
  const build = taking(() => {
    const bridge = new DirectedGraph<GoalNode>()
    ids.forEach((id, node) => {
      const goal = node - first.goals
      bridge.addNode(id, { goal: goal < count.goals ? goal : -1 })
    })
    for (let link = 0; link < links.kind.length; link++)
      bridge.mergeDirectedEdge(ids[links.from[link]!], ids[links.to[link]!], { weight: links.weight[link]! })
    return bridge
  })
  const pass = taking(() => graphologyPass(columns, build.result))
  return { memory: peakMemory(), passed: pass.result, taken: { graph: build.taken, pass: pass.taken } }
}

/** The goals and links as text, for peers in other languages: kinds, owners, then pairs of goals. */
const written = (path: string): Readonly<Record<string, unknown>> => {
  const { goals, links, first, count } = columns
  const pairs: string[] = []
  for (let link = 0; link < links.kind.length; link++) {
    const from = links.from[link]! - first.goals
    const to = links.to[link]! - first.goals
    pairs.push(`${from} ${to}`)
  }
  const owners = Array.from(goals.owners.to).join(' ')
  writeFileSync(
    path,
    [`${first.goals} ${count.goals} ${columns.ids.length}`, goals.kind.join(' '), owners, ...pairs].join(
      '\n',
    ),
  )
  return { path }
}

const STEPS: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  arrays,
  graphology,
  write: () => written(process.argv[3] ?? ''),
}

const step = STEPS[process.argv[2] ?? '']
if (!step) throw new RangeError(`step: ${process.argv[2]}; give one of ${Object.keys(STEPS).join(', ')}`)
process.stdout.write(`${JSON.stringify(step())}\n`)
