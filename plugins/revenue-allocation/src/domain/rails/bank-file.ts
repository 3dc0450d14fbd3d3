import type { PayoutRail } from "./payout-rail"

/** A file for the bank, and the bank's file with what became of it. See `docs/bank-file.md`. */
export const BANK_FILE: PayoutRail = {
  code: "bank-file",
  words: { es: "Archivo para el banco", en: "Bank file" },
  needsAccount: true,
  needsProof: false,
  givesFile: true,
}
