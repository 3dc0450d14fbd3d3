import { fairSection } from "../fairs/fairs-lists"
import { type ListSpec, oneOf } from "../table/list-spec"
import { TILL_METHODS } from "./till-shape"

/** The till of a fair's tables, and the page of one of its sales. */
export const tillPage = (fairId: string) => fairSection(fairId, "caja")
export const tillSalePage = (fairId: string, saleId: string) =>
  `${tillPage(fairId)}/ventas/${encodeURIComponent(saleId)}`

/** What was sold at the tables of one fair, the latest first. */
export function tillSalesList(fairId: string): ListSpec {
  return {
    path: `${tillPage(fairId)}/dia`,
    api: `/staff/fairs/${encodeURIComponent(fairId)}/till-sales`,
    sorts: { hora: "sold_at", numero: "number", total: "total" },
    defaultSort: "-hora",
    filters: {
      medio: oneOf("method", [...TILL_METHODS]),
      estado: oneOf("state", ["begun", "done", "refused", "cancelling", "cancelled"]),
    },
  }
}
