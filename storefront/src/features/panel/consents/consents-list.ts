import { CONSENT_PURPOSES } from "../registry/registry"
import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** The list of consents, `/panel/consentimientos`, the latest first. */
export const CONSENTS_LIST: ListSpec = {
  path: "/panel/consentimientos",
  api: "/staff/consents",
  sorts: {
    registrado: "created_at",
    dado: "given_on",
    persona: "artisan",
    para: "purpose",
    revocado: "revoked_at",
  },
  defaultSort: "-registrado",
  filters: {
    para: oneOf("purpose", CONSENT_PURPOSES),
    vigente: oneOf("live", ["true", "false"]),
    persona: anyId("artisan_id"),
    establecimiento: anyId("establishment_id"),
  },
}
