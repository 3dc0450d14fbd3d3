import { type ListSpec, oneOf } from "../table/list-spec"

export const INSTITUTION_KINDS = ["prison_service", "tourism", "production", "oversight"] as const

/** The list of institutions, `/panel/instituciones`, as the shop orders them. */
export const INSTITUTIONS_LIST: ListSpec = {
  path: "/panel/instituciones",
  api: "/staff/institutions",
  sorts: { orden: "position", nombre: "name", sigla: "short_name", personal: "member_count" },
  defaultSort: "orden",
  filters: {
    ambito: oneOf("kind", INSTITUTION_KINDS),
    tienda: oneOf("shown_in_shop", ["true", "false"]),
  },
}
