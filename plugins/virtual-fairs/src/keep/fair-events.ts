/** A moment of this fair's life has come, it opened or closed: `{ id }`. */
export const FAIR_TURNED = "virtual-fairs.fair.turned"
/** What Medusa holds for this fair may have to follow it: `{ id }`. */
export const FAIR_DUE = "virtual-fairs.fair.due"
/** What is shown of a fair has changed. */
export const FAIR_SHOWN = "virtual-fairs.fair.shown"
/** Stands by id, or none where all of the fair may have changed. */
export type FairShown = { id: string; stands: string[] }
