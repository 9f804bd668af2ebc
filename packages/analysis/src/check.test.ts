import { CATALOGUE, describe as said, type Finding, type FindingCode } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { CASES } from './check-cases.fixture.ts'
import { check, countsOf } from './check.ts'
import { type Case, range, target, two } from './checks/cases/sources.fixture.ts'
import type { Asked } from './question.ts'
import {
  ASKED,
  contributes,
  goal,
  measured,
  organ,
  questioned,
  questionOf,
  readSource,
  type Row,
  type Source,
} from './source.fixture.ts'

/** A source whose plan has a period of its own is asked for that. */
const askedOf = ({ plan }: Source): Asked => ({
  ...ASKED,
  ...(plan?.[0]?.['period'] === undefined ? {} : { period: undefined }),
})

/** Everything that is found in a source: by the parser, the columns and the checks; by the parser alone at a fault of form. */
const found = (source: Source): readonly Finding[] => {
  const { model, findings } = readSource(source)
  if (!model) return findings
  const { question, found: earlier } = questioned(source, askedOf(source))
  return check(question, earlier)
}

/** The findings of a code as `table row.column id: ids`, the row as the file shows it. */
const placed = (source: Source, code: FindingCode): readonly string[] =>
  found(source)
    .filter((finding) => finding.code === code)
    .map(({ place, ids }) => {
      const { table, row, column, id } = place
      return `${table} ${row ?? ''}.${column ?? ''} ${id ?? ''}: ${ids.join(' ')}`
    })

/** Codes of files, and of changes made for a question: those are the readers' (packages/io). */
const OF_FILES: readonly FindingCode[] = [
  ...(['RT001', 'RT003', 'RT008', 'RT009', 'RT010', 'RT014', 'RT016', 'RT018', 'RT019', 'RT130'] as const),
]

describe.each(Object.entries(CASES) as readonly [FindingCode, Case][])(
  '%s',
  (code, { fires, at, silent }) => {
    it('is found, in its place and with its ids', () => {
      expect(placed(fires, code)).toEqual(at)
    })

    it('is not found where all is well', () => {
      expect(placed(silent, code)).toEqual([])
    })

    it.each(['sv', 'en'] as const)('is said in %s with all its words', (language) => {
      for (const finding of found(fires).filter((each) => each.code === code)) {
        const { message, advice } = said(finding, language)
        expect(`${message} ${advice}`).not.toMatch(/\{\w+\}/)
      }
    })
  },
)

it('every code of the catalogue is tried, here or where files are read', () => {
  expect([...Object.keys(CASES), ...OF_FILES].toSorted()).toEqual(Object.keys(CATALOGUE))
})

describe('the cells that are told', () => {
  const values = (source: Source, code: FindingCode) =>
    found(source)
      .filter((finding) => finding.code === code)
      .map(({ place }) => place.value)

  it('are those of the column that is named', () => {
    expect(values(range({ value: 90, valueMax: 80 }), 'RT045')).toEqual(['80'])
    expect(values(target({ value: 50 }), 'RT044')).toEqual(['50'])
    expect(values(two({ links: [contributes('gone', 'r')] }), 'RT020')).toEqual(['gone'])
  })
})

describe('a goal that is carried by those below', () => {
  const carried = (assessments: readonly Row[]): Source => {
    const { links, ...made } = measured({ n: 1 })
    return {
      organisations: [organ('bun')],
      goals: [goal('r', 'riktningsmal'), goal('n')],
      links: [...links, contributes('n', 'r')],
      ...made,
      assessments,
    }
  }

  it('lacks no indicator, but words', () => {
    expect(placed(carried([]), 'RT040')).toEqual([])
    expect(placed(carried([]), 'RT047')).toEqual(['goals 2.followUp r: r'])
    const words = [{ goal: 'r', organisation: 'bun', period: '2025', progress: 40 }]
    expect(placed(carried(words), 'RT047')).toEqual([])
  })
})

describe('a missing decision', () => {
  it('is a warning: many plans cite decisions that no table holds', () => {
    const findings = found({ goals: [goal('n', 'namndmal', { decision: 'KF §7', owner: ['gone'] })] })
    const severities = findings
      .filter(({ code }) => code === 'RT020')
      .map(({ place, severity }) => [place.column, severity])
    expect(severities).toEqual([
      ['owner', 'error'],
      ['decision', 'warning'],
    ])
  })
})

describe('loops', () => {
  it('name each goal of a dense knot, in loops and what is left', () => {
    // Every goal contributes to every other.
    const names = Array.from({ length: 60 }, (_, at) => `g${at}`)
    const findings = found({
      goals: names.map((name) => goal(name)),
      links: names.flatMap((from) => names.filter((to) => to !== from).map((to) => contributes(from, to))),
    }).filter(({ code }) => code === 'RT022')
    expect(new Set(findings.flatMap(({ ids }) => ids)).size).toBe(60)
    expect(findings).toHaveLength(21)
    expect(findings[0]?.words['loop']).toBe('g0 → g1 → g0')
    expect(findings.at(-1)?.words['loop']).not.toContain('→')
  })

  it('may be of one goal', () => {
    const loop = found({ goals: [goal('a')], links: [contributes('a', 'a')] }).find(
      ({ code }) => code === 'RT022',
    )
    expect(loop).toMatchObject({ ids: ['a'], words: { loop: 'a → a' } })
  })
})

describe("the plan's severities", () => {
  const severityOf = (severities: readonly string[], source: Source, code: FindingCode) =>
    found({ ...source, plan: [{ municipality: 'A', severities }] }).find((finding) => finding.code === code)
      ?.severity

  it('hold for findings of content, the checks and the parser alike', () => {
    expect(severityOf([], { goals: [goal('n')] }, 'RT030')).toBe('warning')
    expect(severityOf(['RT030=error', 'RT037=info'], { goals: [goal('n')] }, 'RT030')).toBe('error')
    expect(severityOf(['rt030 = Info'], { goals: [goal('n')] }, 'RT030')).toBe('info')
    expect(severityOf(['RT013=error'], { goals: [] }, 'RT013')).toBe('error')
  })

  it('leave faults of structure as they are', () => {
    const loop = { goals: [goal('a')], links: [contributes('a', 'a')] }
    expect(severityOf(['RT022=info'], loop, 'RT022')).toBe('error')
    const unknown = { goals: [goal('n', 'namndmal', { owner: ['gone'] })] }
    expect(severityOf(['RT020=info'], unknown, 'RT020')).toBe('error')
    const down = two({ links: [contributes('r', 'n')] })
    expect(severityOf(['RT023=info'], down, 'RT023')).toBe('error')
  })

  it('are left alone by a word that is no severity', () => {
    expect(severityOf(['RT030=allvarlig', 'RT999=error'], { goals: [goal('n')] }, 'RT030')).toBe('warning')
  })
})

describe('check', () => {
  it('says whose fault it is when the columns have no model', () => {
    const question = questionOf({ goals: [] })
    const bare = {
      ...question,
      graph: { ...question.graph, columns: { ...question.graph.columns, model: undefined } },
    }
    expect(() => check(bare, [])).toThrow('give columns made by toColumns')
  })

  it('counts by severity', () => {
    const findings = found({ goals: [goal('n'), goal('a')], links: [contributes('a', 'a')] })
    const counts = countsOf(findings)
    expect(counts.error).toBe(1)
    expect(counts.error + counts.warning + counts.info).toBe(findings.length)
  })
})

it('a personal name is not told on', () => {
  const findings = found({
    organisations: [organ('bun', 'namnd', { manager: 'Exempla Exempelsson' })],
    goals: [],
  }).filter(({ code }) => code === 'RT113')
  expect(findings).toHaveLength(1)
  expect(JSON.stringify(findings)).not.toContain('Exempelsson')
})
