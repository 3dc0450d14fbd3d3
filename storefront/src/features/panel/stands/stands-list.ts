import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** Stands of all fairs as far as one reaches, `/panel/ferias/puestos`, those of the fair that opens last first. */
export const STANDS_LIST: ListSpec = {
  path: "/panel/ferias/puestos",
  api: "/staff/stands",
  sorts: { feria: "fair", lugar: "place", taller: "workshop", vendidas: "sold" },
  defaultSort: "-feria",
  filters: {
    feria: anyId("fair_id"),
    establecimiento: anyId("establishment_id"),
    cerrado: oneOf("closed", ["yes", "no"]),
  },
}

/** Where a stand is arranged. */
export function standPath(id: string): string {
  return `${STANDS_LIST.path}/${encodeURIComponent(id)}`
}
