import type { Language } from "./public-share"

/** What happened, in words, by the kind of its transaction. */
export const TRANSACTION_KINDS: Readonly<Record<string, Record<Language, string>>> = {
  sale_captured: { es: "Venta cobrada", en: "Paid sale" },
  payment_refunded: { es: "Devolución de dinero", en: "Money refunded" },
  dispute_lost: { es: "Reclamo de pago perdido", en: "Payment dispute lost" },
  dispute_won: { es: "Reclamo de pago ganado", en: "Payment dispute won" },
  order_changed: { es: "Cambio en el pedido", en: "Change of the order" },
  order_attributed: { es: "Venta asignada a quien la hizo", en: "Sale assigned to who made it" },
  movement_withdrawn: { es: "Movimiento de pago anulado", en: "Payment movement withdrawn" },
  settlement: { es: "Cierre del mes", en: "Month's close" },
  hold_released: { es: "Retención liberada", en: "Hold released" },
  payout_sent: { es: "Pago enviado", en: "Payout sent" },
  payout_paid: { es: "Pago cobrado", en: "Payout paid" },
  payout_returned: { es: "Pago devuelto por el banco", en: "Payout returned by the bank" },
  provider_fee: { es: "Comisión del medio de pago", en: "Payment provider's fee" },
  provider_payout: { es: "Abono del medio de pago", en: "Payment provider's transfer" },
}

/** A kind in words; its code for one that has none. */
export function kindInWords(kind: string, language: Language): string {
  return TRANSACTION_KINDS[kind]?.[language] ?? kind
}
