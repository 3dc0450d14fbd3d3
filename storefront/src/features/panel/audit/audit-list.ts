import { anyId, calendarDay, type FilterSpec, type ListSpec } from "../table/list-spec"

// `workshop.updated`, `sign_in.failed`.
const action: FilterSpec = {
  api: "action",
  read: (text) => (/^[a-z_]{1,40}(\.[a-z_]{1,40}){0,2}$/.test(text) ? text : null),
}

/** The audit log, `/panel/auditoria`, the latest entry first. */
export const AUDIT_LIST: ListSpec = {
  path: "/panel/auditoria",
  api: "/staff/audit",
  sorts: { numero: "seq" },
  defaultSort: "-numero",
  filters: {
    quien: anyId("actor_id"),
    accion: action,
    sobre: anyId("resource"),
    registro: anyId("resource_id"),
    establecimiento: anyId("establishment_id"),
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}
