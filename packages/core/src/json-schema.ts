import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { rowSchemas, sourceSchema } from './valibot-schema.ts'

/**
 * The JSON Schema of a JSON source in its canonical form, for editors and for those who write one: a definition for
 * each table's row. It knows the form of a date, not the calendar; the parser has the last word.
 *
 * @example JSON.stringify(jsonSchemaOf(), null, 2)
 */
export const jsonSchemaOf = (): JsonSchema => {
  const rows = rowSchemas()
  return {
    ...toJsonSchema(sourceSchema(rows), {
      target: 'draft-2020-12',
      definitions: { ...rows },
      ignoreActions: ['check', 'finite'],
    }),
    title: 'Röda tråden: a plan and its follow-up',
  }
}
