/** The most that alimony can take of an income, in basis points (CPC, art. 648.6). */
export const MOST_ALIMONY_BP = 6000
