import type { Words } from "@tejido/institutions/domain/permissions"
import type { HoldReason } from "../domain/split-month"

/** Why money is on hold, for files; the panel has its own words. */
export const HOLD_REASON_WORDS: Readonly<Record<HoldReason, Words>> = {
  no_terms: { es: "Falta registrar su situación legal", en: "No terms are on record" },
  life_sentence: { es: "La norma no dice cómo repartir", en: "The law has no rule for it" },
  alimony_exceeds_share: { es: "Los mandatos superan su parte", en: "Court orders exceed the share" },
  released: { es: "Salió: su cuenta está cerrada", en: "Released: the account is closed" },
  no_special_account: { es: "Sin cuenta especial", en: "No special account" },
  account_barred: { es: "No puede tener la cuenta", en: "Barred from the account" },
}
