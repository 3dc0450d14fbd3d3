import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** Where an enquiry is; the API's words. */
export const ENQUIRY_STATES = ["open", "answered", "closed"] as const
export type EnquiryState = (typeof ENQUIRY_STATES)[number]

/** Wholesale enquiries as far as one reaches, `/panel/consultas`, the latest first. */
export const ENQUIRIES_LIST: ListSpec = {
  path: "/panel/consultas",
  api: "/staff/enquiries",
  sorts: { recibida: "created_at", para: "wanted_by", cantidad: "quantity", estado: "state", codigo: "code" },
  defaultSort: "-recibida",
  filters: {
    estado: oneOf("state", ENQUIRY_STATES),
    feria: anyId("fair_id"),
    puesto: anyId("stand_id"),
    establecimiento: anyId("establishment_id"),
  },
}

/** Where an enquiry is read and answered. */
export function enquiryPath(id: string): string {
  return `${ENQUIRIES_LIST.path}/${encodeURIComponent(id)}`
}
