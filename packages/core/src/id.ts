/**
 * An id of a row: case-sensitive, unique over all tables of a source. Only the parser makes one, so a function that
 * takes an `Id` can't be handed a title or a header by mistake.
 */
export type Id = string & { readonly __id: unique symbol }

/** Says of a text that it is an id. For the parser and for tests; everyone else gets ids out of a model. */
export const toId = (text: string): Id => text as Id
