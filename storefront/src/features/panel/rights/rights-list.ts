import { anyId, type ListSpec, oneOf } from "../table/list-spec"
import { REQUEST_STATUSES, RIGHTS } from "./rights-request"

/** The list of requests about personal data, `/panel/datos-personales`: what is due first stands first. */
export const RIGHTS_LIST: ListSpec = {
  path: "/panel/datos-personales",
  api: "/staff/rights-requests",
  sorts: { vence: "due_on", recibida: "received_on", persona: "artisan", derecho: "kind", estado: "status" },
  defaultSort: "vence",
  filters: {
    estado: oneOf("status", REQUEST_STATUSES),
    plazo: oneOf("due", ["late", "soon"]),
    derecho: oneOf("kind", RIGHTS),
    persona: anyId("artisan_id"),
    establecimiento: anyId("establishment_id"),
  },
}
