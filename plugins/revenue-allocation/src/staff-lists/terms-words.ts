import type { ACCOUNT_STATES, SITUATIONS } from "../domain/terms"
import type { Missing } from "./missing-terms"

type Words = { es: string; en: string }

/** Never stigmatising: what the law needs to know, in its plainest word. */
export const SITUATION_WORDS: Record<(typeof SITUATIONS)[number], Words> = {
  awaiting_sentence: { es: "En proceso", en: "Awaiting sentence" },
  sentenced: { es: "Con sentencia", en: "Sentenced" },
  released: { es: "En libertad", en: "Released" },
}

export const ACCOUNT_STATE_WORDS: Record<(typeof ACCOUNT_STATES)[number], Words> = {
  open: { es: "Abierta", en: "Open" },
  none: { es: "Sin cuenta", en: "None" },
  barred: { es: "Impedida", en: "Barred" },
  closed: { es: "Cerrada", en: "Closed" },
}

export const MISSING_WORDS: Record<Missing, Words> = {
  terms: { es: "Situación legal", en: "Legal terms" },
  account: { es: "Cuenta propia", en: "Own account" },
  reparation_account: { es: "Cuenta de la reparación", en: "Account of the reparation" },
  beneficiary_account: { es: "Cuenta de un familiar", en: "Account of a relative" },
}
