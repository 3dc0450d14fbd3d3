import { anyId, type ListSpec, oneOf } from "../table/list-spec"

export const CERTIFICATE_STATUSES = ["valid", "revoked"] as const

/** Why a certificate can be revoked, for the panel to choose from; the public reads which. */
export const REVOKE_REASONS = [
  "error_in_data",
  "lost_or_stolen",
  "counterfeit",
  "destroyed",
  "key_compromised",
  "superseded",
] as const

/** The list of certificates of origin, `/panel/certificados`, the latest first. */
export const CERTIFICATES_LIST: ListSpec = {
  path: "/panel/certificados",
  api: "/staff/certificates",
  sorts: { emitido: "issued_at", codigo: "code" },
  defaultSort: "-emitido",
  filters: {
    estado: oneOf("status", CERTIFICATE_STATUSES),
    lote: anyId("lot_id"),
    taller: anyId("workshop_id"),
    establecimiento: anyId("establishment_id"),
  },
}
