/** Soles as the céntimos in which listings and the ledger count. */
export const inCentimos = (soles: number): number => Math.round(soles * 100)
