import type { RevokeReason } from "./revoke-reasons"

type Words = { es: string; en: string }

/** What a certificate is of. */
export const CERTIFICATE_KIND_WORDS: Record<"lot" | "piece", Words> = {
  lot: { es: "Lote", en: "Lot" },
  piece: { es: "Pieza", en: "Piece" },
}

/** Whether a certificate stands. */
export const CERTIFICATE_STATUS_WORDS: Record<"valid" | "revoked", Words> = {
  valid: { es: "Vigente", en: "Valid" },
  revoked: { es: "Anulado", en: "Revoked" },
}

/** Why one was revoked. */
export const REVOKE_REASON_WORDS: Record<RevokeReason, Words> = {
  error_in_data: { es: "Error en los datos", en: "Error in the data" },
  lost_or_stolen: { es: "Perdida o robada", en: "Lost or stolen" },
  counterfeit: { es: "Falsificación", en: "Counterfeit" },
  destroyed: { es: "Destruida", en: "Destroyed" },
  key_compromised: { es: "Llave de firma comprometida", en: "Signing key compromised" },
  superseded: { es: "Reemplazado por otro", en: "Superseded" },
}
