// One step of the benchmark in a process of its own, so that no step finds another's memory: prints one line of JSON.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { attainment, coverage, coverageLevels, figuresOf, type Question, statusOf } from '@rodtrad/analysis'
import { type Day, graphOf, periodOfYear, toColumns } from '@rodtrad/core'
import { readModel } from '@rodtrad/io'
import { DirectedGraph } from 'graphology'
import { ANALYSIS_NAMES, analysisTaken } from './analyses.ts'
import { type Taken, peakMemory, taking } from './measure.ts'
import { NATIONAL, nationalColumns, type Size } from './national.ts'
import { nationalModel } from './national-model.ts'
import { arrayPass, type GoalNode, graphologyPass } from './passes.ts'

const AS_OF = '2026-01-01' as Day
const SIZE: Size = { kommuner: Number(process.env['KOMMUNER'] ?? NATIONAL.kommuner) }
const SAMPLE = new URL('../../data/ale/', import.meta.url)

const arrays = (): Readonly<Record<string, unknown>> => {
  const columns = nationalColumns(SIZE)
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
  const columns = nationalColumns(SIZE)
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
  const columns = nationalColumns(SIZE)
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

/** Every analysis of the national source as rows. */
const analyses = (): Readonly<Record<string, unknown>> => {
  const model = nationalModel(SIZE)
  const made = taking(() => toColumns(model))
  const { columns } = made.result
  const analysed = Object.fromEntries(ANALYSIS_NAMES.map((name) => [name, analysisTaken(columns, name)]))
  return {
    nodes: columns.ids.length,
    links: columns.links.kind.length,
    memory: peakMemory(),
    analysed,
    taken: { columns: made.taken },
  }
}

/** One analysis of the sample, in a process that has run nothing else. */
const sample = (name: string): Readonly<Record<string, unknown>> => {
  const files = readdirSync(SAMPLE)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ name: file, bytes: readFileSync(new URL(file, SAMPLE)) }))
  const { model } = readModel(files)
  if (!model) throw new TypeError('data/ale has faults of form')
  return { analysed: { [name]: analysisTaken(toColumns(model).columns, name) } }
}

const STEPS: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  arrays,
  graphology,
  analyses,
  sample: () => sample(process.argv[3] ?? ''),
  write: () => written(process.argv[3] ?? ''),
}

const step = STEPS[process.argv[2] ?? '']
if (!step) throw new RangeError(`step: ${process.argv[2]}; give one of ${Object.keys(STEPS).join(', ')}`)
process.stdout.write(`${JSON.stringify(step())}\n`)
