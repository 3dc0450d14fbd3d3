/** Emitted with `{ id }` after an institution was added or changed: the shop names it on every page. */
export const INSTITUTION_UPDATED = "institution.updated"
