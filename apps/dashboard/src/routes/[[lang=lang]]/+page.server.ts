import { builtRows, sampleOf } from '#lib/server/sample.ts'

/** What the page is built with: the sample for its own dates. */
export async function load() {
  const { asOf, period } = (await sampleOf()).source
  const [notable] = await builtRows('overview-notable')
  const goal = notable?.goal ?? ''
  return {
    goal,
    goals: await builtRows('coverage-goals'),
    cells: await builtRows('coverage-matrix'),
    attainment: await builtRows('attainment-goals'),
    judgements: await builtRows('goal-judgements', period),
    expiry: await builtRows('overview-expiry', asOf),
    reporting: await builtRows('overview-reporting'),
    events: await builtRows('overview-events', asOf),
    figures: await builtRows('overview-data', asOf),
    questions: await builtRows('overview-questions'),
    nodes: await builtRows('overview-thread-nodes', goal),
    edges: await builtRows('overview-thread-edges', goal),
  }
}
