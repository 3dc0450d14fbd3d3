import type { Words } from "@tejido/institutions/domain/permissions"
import type { PayoutState } from "./judge-bank-results"
import type { PayeeKind } from "./payee-kinds"

/** Who is paid, in words for files. */
export const PAYEE_WORDS: Readonly<Record<PayeeKind, Words>> = {
  artisan: { es: "Artesana o artesano", en: "Artisan" },
  beneficiary: { es: "Familia", en: "Family" },
  court: { es: "Pensión de alimentos", en: "Alimony order" },
  reparation: { es: "Reparación civil", en: "Civil reparation" },
  inpe: { es: "Actividad productiva (INPE)", en: "Productive activity (INPE)" },
  company: { es: "Empresa", en: "Company" },
  workshop: { es: "Materiales del taller", en: "Workshop's materials" },
  tax: { es: "IGV (SUNAT)", en: "Sales tax (SUNAT)" },
}

/** How far a payout is, in words for files. */
export const STATE_WORDS: Readonly<Record<PayoutState, Words>> = {
  pending: { es: "Preparado", en: "Prepared" },
  sent: { es: "Enviado", en: "Sent" },
  paid: { es: "Pagado", en: "Paid" },
  returned: { es: "Devuelto", en: "Returned" },
  parked: { es: "Por averiguar", en: "To be found out" },
  cancelled: { es: "Anulado", en: "Cancelled" },
}

/** Why nobody can be paid from an account: by no rail, or not by a bank. */
export const BLOCKED_REASONS = [
  "hold",
  "payout_open",
  "no_account",
  "account_barred",
  "account_closed",
  "beneficiary_ended",
] as const
export type BlockedReason = (typeof BLOCKED_REASONS)[number]

export const BLOCKED_WORDS: Readonly<Record<BlockedReason, Words>> = {
  hold: { es: "Retenido", en: "On hold" },
  payout_open: { es: "Ya está en un lote", en: "In a batch already" },
  no_account: { es: "Sin cuenta registrada", en: "No account recorded" },
  account_barred: { es: "No puede tener cuenta especial", en: "Barred from a special account" },
  account_closed: { es: "Cuenta cerrada", en: "Account closed" },
  beneficiary_ended: { es: "Ya no es beneficiario", en: "No longer a beneficiary" },
}
