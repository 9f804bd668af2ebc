// `npm run bench`: measures and writes RESULTS.md beside this file. `-- national` or `-- dashboard` runs a part alone.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dashboardBench } from './dashboard-bench.ts'
import { nationalBench } from './national-bench.ts'
import { reportOf, type Section } from './report.ts'

const TIMES = Number(process.env['BENCH_RUNS'] ?? 5)

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
  dashboard: () => dashboardBench(TIMES),
}

const asked = process.argv.slice(2).filter((argument) => argument in PARTS)
const parts = asked.length === 0 ? Object.keys(PARTS) : asked
const sections: Section[] = []
for (const part of parts) sections.push(...((await PARTS[part]?.()) ?? []))
const report = reportOf(
  'Measured',
  `By \`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores. Figures vary with the machine and with what else it does.`,
  sections,
)
process.stdout.write(report)
if (asked.length === 0) writeFileSync(new URL('RESULTS.md', import.meta.url), report)
