// `npm run bench`: measures and writes RESULTS.md beside this file. `-- national`, `-- analyses`,
// `-- layout`, `-- dashboard` or `-- filters` runs a part alone, and leaves the others as they stand.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { analysesBench } from './analyses-bench.ts'
import { dashboardBench, filterBench } from './dashboard-bench.ts'
import { layoutBench } from './layout-bench.ts'
import { nationalBench } from './national-bench.ts'
import { reportWith, type Section, sectionText } from './report.ts'

const RESULTS = new URL('RESULTS.md', import.meta.url)
const TIMES = Number(process.env['BENCH_RUNS'] ?? 5)
const CHOICES = Number(process.env['BENCH_CHOICES'] ?? 24)

const national = (): readonly Section[] => {
  const { own, peers, size } = nationalBench(TIMES)
  return [
    {
      heading: 'The national source in Node, one thread',
      note: `290 kommuner, ${size}; a target for each of 638,000 indicators and 1.28 M outcomes. Medians of ${TIMES} processes.`,
      columns: ['step', 'wall', 'processor', ''],
      rows: own,
    },
    {
      heading: 'The same coverage pass by others',
      note: 'For each of 2,320 riktningsmål: all goals below it and who owns them. Every peer counts the same.',
      columns: ['library', 'build', 'pass', 'build + pass'],
      rows: peers,
    },
  ]
}

const PARTS: Readonly<Record<string, () => readonly Section[] | Promise<readonly Section[]>>> = {
  national,
  analyses: () => analysesBench(TIMES),
  layout: () => layoutBench(TIMES),
  dashboard: () => dashboardBench(TIMES),
  filters: () => filterBench(CHOICES),
}

const asked = process.argv.slice(2).filter((argument) => argument in PARTS)
const parts = asked.length === 0 ? Object.keys(PARTS) : asked
const when = `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(0)} when it began.`
const measured: string[] = []
for (const part of parts)
  for (const section of (await PARTS[part]?.()) ?? []) measured.push(sectionText(section, when))
process.stdout.write(measured.join('\n'))
writeFileSync(RESULTS, reportWith(readFileSync(RESULTS, 'utf8'), measured))
