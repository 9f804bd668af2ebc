import { type Model, type Origin, rowsOf, TABLE_KEYS, TABLES } from '@rodtrad/core'

/**
 * The sample travels as one JSON file; its rows are told where they stand in the folder of CSV that it was made of, where
 * the header is row 1. O(rows).
 */
export function withFolderPlaces(model: Model): Model {
  const origins = TABLE_KEYS.flatMap((key): [string, Origin][] => {
    const lines = rowsOf(model, key).map((_, at) => at + 2)
    return model.origins[key] === undefined ? [] : [[key, { file: `${TABLES[key].name}.csv`, lines }]]
  })
  return { ...model, origins: Object.fromEntries(origins) }
}
