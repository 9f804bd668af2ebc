import { COVERAGE_CASES } from './checks/cases/coverage.fixture.ts'
import { FOLLOW_UP_CASES } from './checks/cases/follow-up.fixture.ts'
import { HUSBANDRY_CASES } from './checks/cases/husbandry.fixture.ts'
import { LEVEL_CASES } from './checks/cases/levels.fixture.ts'
import { LOAD_CASES } from './checks/cases/load.fixture.ts'
import { MEASUREMENT_CASES } from './checks/cases/measurement.fixture.ts'
import { PLAN_CASES } from './checks/cases/plan.fixture.ts'
import { QUALITY_CASES } from './checks/cases/quality.fixture.ts'
import { READING_CASES } from './checks/cases/reading.fixture.ts'
import type { Cases } from './checks/cases/sources.fixture.ts'
import { STRUCTURE_CASES } from './checks/cases/structure.fixture.ts'
import { VALIDITY_CASES } from './checks/cases/validity.fixture.ts'
import { YEAR_CASES } from './checks/cases/year.fixture.ts'

/** For each code a source in which it is found, and one much like it in which it is not. */
export const CASES: Cases = {
  ...READING_CASES,
  ...STRUCTURE_CASES,
  ...COVERAGE_CASES,
  ...MEASUREMENT_CASES,
  ...LEVEL_CASES,
  ...LOAD_CASES,
  ...QUALITY_CASES,
  ...VALIDITY_CASES,
  ...FOLLOW_UP_CASES,
  ...HUSBANDRY_CASES,
  ...YEAR_CASES,
  ...PLAN_CASES,
}
