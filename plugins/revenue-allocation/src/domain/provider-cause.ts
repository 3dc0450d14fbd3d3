import type { Words } from "@tejido/institutions/domain/permissions"

/** Why what a provider tells and what the ledger says are likely to differ, in words; the code is the API's. */
export const CAUSES = {
  unknown_payment: {
    es: "La tienda no conoce este pago: es de otra cuenta o se cobró fuera de ella",
    en: "The shop does not know this payment: it is of another account, or was charged outside the shop",
  },
  not_posted: {
    es: "La tienda conoce el movimiento, pero aún no está en el libro",
    en: "The shop knows the movement, but the ledger does not have it yet",
  },
  not_in_shop: {
    es: "El medio de pago movió dinero de este pago y la tienda no lo registró",
    en: "The provider moved money of this payment and the shop has no record of it",
  },
  other_amount: {
    es: "Está en el libro con otro monto",
    en: "It is in the ledger with another amount",
  },
  restated: {
    es: "El medio de pago lo informó antes con otros montos (la comisión cambió o corrigió el reporte)",
    en: "The provider told it with other amounts before (the fee changed, or the report was corrected)",
  },
  adjustment: {
    es: "Ajuste del medio de pago que no tiene asiento propio",
    en: "An adjustment of the provider's that has no posting of its own",
  },
  dispute_not_posted: {
    es: "El contracargo no se pudo asentar en su pedido",
    en: "The dispute could not be posted to its order",
  },
  not_at_provider: {
    es: "Está en el libro y el medio de pago no lo informa",
    en: "It is in the ledger, and the provider does not tell of it",
  },
  no_report: {
    es: "Está en el libro, en días de los que no se importó ningún reporte",
    en: "It is in the ledger, on days of which no report was imported",
  },
  timing: {
    es: "Es del último día del reporte: debería venir en el siguiente",
    en: "It is of the report's last day: the next one should have it",
  },
} as const satisfies Record<string, Words>

export type CauseCode = keyof typeof CAUSES
export const CAUSE_CODES = Object.keys(CAUSES) as CauseCode[]
