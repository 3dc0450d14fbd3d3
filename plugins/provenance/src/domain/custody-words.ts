import type { CustodyKind } from "./custody-states"

/** What each step of custody is called, of a thing that stands at it. */
export const CUSTODY_WORDS: Readonly<Record<CustodyKind | "voided", { es: string; en: string }>> = {
  made: { es: "Hecho", en: "Made" },
  checked: { es: "Revisado", en: "Checked" },
  left_prison: { es: "Salió del establecimiento", en: "Left the establishment" },
  listed: { es: "En venta", en: "On sale" },
  sold: { es: "Vendido", en: "Sold" },
  dispatched: { es: "Despachado", en: "Dispatched" },
  returned: { es: "Devuelto", en: "Returned" },
  voided: { es: "Anulado", en: "Voided" },
}
