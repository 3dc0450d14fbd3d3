import { anyId, type ListSpec, oneOf } from "../table/list-spec"

export const SITUATIONS = ["awaiting_sentence", "sentenced", "released"] as const
export type Situation = (typeof SITUATIONS)[number]

/** Of the special account that an artisan's part goes to (D.S. 025-2017-JUS, art. 51). */
export const ACCOUNT_STATES = ["open", "none", "barred", "closed"] as const

/** What can be lacking before a month of somebody can be paid out. */
export const MISSING = ["terms", "account", "reparation_account", "beneficiary_account"] as const
export type Missing = (typeof MISSING)[number]

/** Everybody's legal terms and instructions, `/panel/situaciones`. */
export const TERMS_LIST: ListSpec = {
  path: "/panel/situaciones",
  api: "/staff/terms",
  sorts: { persona: "code", establecimiento: "establishment", reparacion: "reparation_outstanding" },
  defaultSort: "persona",
  filters: {
    situacion: oneOf("situation", SITUATIONS),
    cuenta: oneOf("account_state", ACCOUNT_STATES),
    falta: oneOf("missing", ["any", ...MISSING]),
    establecimiento: anyId("establishment_id"),
  },
}
