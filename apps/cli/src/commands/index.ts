import type { Command } from '../command.ts'

/** The commands: their names, and what each answers with. A command that isn't asked for is never loaded. */
export const COMMANDS = {
  check: async (): Promise<Command> => (await import('./check.ts')).checkCommand,
  coverage: async (): Promise<Command> => (await import('./coverage.ts')).coverageCommand,
  attainment: async (): Promise<Command> => (await import('./attainment.ts')).attainmentCommand,
  explain: async (): Promise<Command> => (await import('./explain.ts')).explainCommand,
  trace: async (): Promise<Command> => (await import('./trace.ts')).traceCommand,
  suspect: async (): Promise<Command> => (await import('./suspect.ts')).suspectCommand,
  resilience: async (): Promise<Command> => (await import('./resilience.ts')).resilienceCommand,
  ritual: async (): Promise<Command> => (await import('./ritual.ts')).ritualCommand,
  pace: async (): Promise<Command> => (await import('./pace.ts')).paceCommand,
  gap: async (): Promise<Command> => (await import('./gap.ts')).gapCommand,
  peers: async (): Promise<Command> => (await import('./peers.ts')).peersCommand,
  expiry: async (): Promise<Command> => (await import('./expiry.ts')).expiryCommand,
  lineage: async (): Promise<Command> => (await import('./lineage.ts')).lineageCommand,
  diff: async (): Promise<Command> => (await import('./diff.ts')).diffCommand,
  factors: async (): Promise<Command> => (await import('./factors.ts')).factorsCommand,
  dialogues: async (): Promise<Command> => (await import('./dialogues.ts')).dialoguesCommand,
  mandate: async (): Promise<Command> => (await import('./mandate.ts')).mandateCommand,
  wheel: async (): Promise<Command> => (await import('./wheel.ts')).wheelCommand,
  reporting: async (): Promise<Command> => (await import('./reporting.ts')).reportingCommand,
  values: async (): Promise<Command> => (await import('./values.ts')).valuesCommand,
  principles: async (): Promise<Command> => (await import('./principles.ts')).principlesCommand,
  operations: async (): Promise<Command> => (await import('./operations.ts')).operationsCommand,
  husbandry: async (): Promise<Command> => (await import('./husbandry.ts')).husbandryCommand,
  uppsikt: async (): Promise<Command> => (await import('./uppsikt.ts')).uppsiktCommand,
  mall: async (): Promise<Command> => (await import('./mall.ts')).mallCommand,
  suggest: async (): Promise<Command> => (await import('./suggest.ts')).suggestCommand,
  query: async (): Promise<Command> => (await import('./query.ts')).queryCommand,
  convert: async (): Promise<Command> => (await import('./convert.ts')).convertCommand,
  merge: async (): Promise<Command> => (await import('./merge.ts')).mergeCommand,
} as const

export type CommandName = keyof typeof COMMANDS
