import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** Applications to all fairs as far as one reaches, `/panel/ferias/solicitudes`, the latest first. */
export const APPLICATIONS_LIST: ListSpec = {
  path: "/panel/ferias/solicitudes",
  api: "/staff/applications",
  sorts: {
    enviada: "submitted_at",
    feria: "fair",
    taller: "workshop",
    estado: "state",
    cambiada: "updated_at",
  },
  defaultSort: "-cambiada",
  filters: {
    estado: oneOf("state", ["draft", "submitted", "accepted", "waitlisted", "declined", "withdrawn"]),
    feria: anyId("fair_id"),
    taller: anyId("workshop_id"),
    establecimiento: anyId("establishment_id"),
  },
}

/** Where an application is written, and read by those who sent it. */
export function applicationPath(id: string): string {
  return `${APPLICATIONS_LIST.path}/${encodeURIComponent(id)}`
}

/** Where a workshop begins its application to a fair. */
export function applyPath(fairId: string): string {
  return `/panel/ferias/${encodeURIComponent(fairId)}/postular`
}
