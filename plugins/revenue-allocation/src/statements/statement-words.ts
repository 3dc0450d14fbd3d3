import type { Relation } from "../domain/beneficiary"
import type { HoldReason } from "../domain/split-month"
import type { PayoutFact } from "../modules/revenue-allocation/payouts/payout-facts"

/** For whom, as one says it to the artisan. */
export const FOR_RELATION: Readonly<Record<Relation, string>> = {
  mother: "su madre",
  father: "su padre",
  partner: "su pareja",
  child: "su hija o hijo",
  sibling: "su hermana o hermano",
  grandparent: "su abuela o abuelo",
  other_relative: "otro familiar",
  guardian: "la apoderada o el apoderado",
  other: "otra persona",
}

/** Why money waits, and what ends the wait; nobody is to blame for it. */
export const HELD_BECAUSE: Readonly<Record<HoldReason, string>> = {
  no_terms:
    "Todavía no está registrada su situación legal. Cuando se registre, este dinero se reparte. Pregunte en el área legal.",
  life_sentence: "La norma todavía no dice cómo se reparte en su caso. El dinero queda guardado a su nombre.",
  alimony_exceeds_share:
    "Los jueces ordenaron pagar más de lo que hay. Una persona tiene que revisarlo antes de pagar.",
  released:
    "Usted salió en libertad y su cuenta especial se cerró. Avise a qué cuenta suya se le puede pagar.",
  no_special_account: "Todavía no tiene su cuenta especial del banco. Pida que se la abran.",
  account_barred:
    "Por ahora la norma no le permite tener la cuenta especial. El dinero queda guardado a su nombre.",
}

/** What took money back, by the kind of the transaction. */
const BACK: Readonly<Record<string, string>> = {
  payment_refunded: "Se devolvió el dinero al comprador",
  order_changed: "Cambió el pedido",
  dispute_lost: "El banco devolvió el dinero al comprador",
  movement_withdrawn: "El pago no llegó a hacerse",
  order_attributed: "Se corrigió a quién corresponde la venta",
}

/** Why something came back. */
export function backInWords(kind: string): string {
  return BACK[kind] ?? "Se corrigió"
}

/** What became of a payout, with its days. */
export function payoutInWords({ state, sentOn, paidOn, returnedOn }: PayoutFact): string {
  if (state === "returned" || returnedOn) {
    return `El banco lo devolvió el ${dayInWords(returnedOn ?? sentOn)}. Se volverá a pagar`
  }
  if (state === "paid") return `Pagado el ${dayInWords(paidOn ?? sentOn)}`
  if (state === "parked") return `Enviado el ${dayInWords(sentOn)}. Estamos averiguando si llegó`
  return `Enviado el ${dayInWords(sentOn)}. Todavía no sabemos si llegó`
}

/** `2026-10`: "octubre de 2026". */
export function monthInWords(month: string): string {
  return words(`${month}-15`, { month: "long", year: "numeric" })
}

/** `2026-10-15`: "15 de octubre de 2026". */
export function dayInWords(day: string): string {
  return words(day, { day: "numeric", month: "long", year: "numeric" })
}

/** `2026-10-15`: "15/10". */
export function shortDay(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`
}

function words(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("es-PE", { timeZone: "UTC", ...options }).format(
    new Date(`${day}T12:00:00Z`)
  )
}
