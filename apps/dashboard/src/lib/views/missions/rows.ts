import type { QueryRow } from '@rodtrad/sql'

export type Mission = QueryRow<'mission-list'>
