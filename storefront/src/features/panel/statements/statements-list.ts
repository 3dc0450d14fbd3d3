import { anyId, calendarMonth, type ListSpec } from "../table/list-spec"

/** Statements of the months that are closed, one of each artisan and month; `/panel/estados-de-cuenta`. */
export const STATEMENTS_LIST: ListSpec = {
  path: "/panel/estados-de-cuenta",
  api: "/staff/statements",
  sorts: { mes: "month", persona: "code", ingreso: "income" },
  defaultSort: "-mes",
  filters: { mes: calendarMonth("month"), establecimiento: anyId("establishment_id") },
}
