/**
 * The code of the delivery of what is sold at the table of a fair: the buyer has it in hand, and nobody is asked to
 * send anything. Visitors of the shop cannot choose it.
 */
export const HANDED_OVER = "en-mano"
