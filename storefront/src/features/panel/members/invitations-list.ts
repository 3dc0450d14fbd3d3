import { anyId, type ListSpec, oneOf } from "../table/list-spec"

export const INVITATION_STATUSES = ["pending", "accepted", "expired", "revoked"] as const

/** The list of invitations, `/panel/personal/invitaciones`, the latest first. */
export const INVITATIONS_LIST: ListSpec = {
  path: "/panel/personal/invitaciones",
  api: "/staff/invitations",
  sorts: { creada: "created_at", nombre: "name", vence: "expires_at" },
  defaultSort: "-creada",
  filters: {
    estado: oneOf("status", INVITATION_STATUSES),
    rol: anyId("role_code"),
    institucion: anyId("institution_id"),
  },
}
