import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** The list of staff, `/panel/personal`. */
export const MEMBERS_LIST: ListSpec = {
  path: "/panel/personal",
  api: "/staff/members",
  sorts: { nombre: "name", visto: "last_seen_at", alta: "created_at" },
  defaultSort: "nombre",
  filters: {
    rol: anyId("role_code"),
    institucion: anyId("institution_id"),
    establecimiento: anyId("establishment_id"),
    estado: oneOf("status", ["active", "suspended"]),
  },
}
