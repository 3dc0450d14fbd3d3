import { anyId, calendarDay, type FilterSpec, type ListSpec } from "../table/list-spec"

// `workshop.updated`; `workshop`.
const code = (api: string): FilterSpec => ({
  api,
  read: (text) => (/^[a-z0-9_.]{1,100}$/.test(text) ? text : null),
})

/** The audit log, `/panel/auditoria`, the latest entry first. */
export const AUDIT_LIST: ListSpec = {
  path: "/panel/auditoria",
  api: "/staff/audit",
  sorts: { numero: "seq" },
  defaultSort: "-numero",
  filters: {
    quien: anyId("actor_id"),
    accion: code("action"),
    sobre: code("resource"),
    registro: anyId("resource_id"),
    establecimiento: anyId("establishment_id"),
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}
