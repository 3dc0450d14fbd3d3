import { type ListSpec, oneOf } from "../table/list-spec"

export const IMPORT_STATES = ["checking", "checked", "importing", "done", "cancelled", "failed"] as const
/** What is written of a file with problems. */
export const IMPORT_MODES = ["all_or_none", "good_rows"] as const

/** Files of listings that were sent, the latest first; `/panel/publicaciones/importar`. */
export const IMPORTS_LIST: ListSpec = {
  path: "/panel/publicaciones/importar",
  api: "/staff/imports",
  sorts: { enviado: "created_at" },
  defaultSort: "-enviado",
  filters: { estado: oneOf("state", IMPORT_STATES) },
  download: false,
}

/** The page of one import. */
export function importPath(id: string): string {
  return `${IMPORTS_LIST.path}/${encodeURIComponent(id)}`
}

/** What is wrong in the file of one import, by line; on the import's own page. */
export function problemsList(id: string): ListSpec {
  return {
    path: importPath(id),
    api: `${IMPORTS_LIST.api}/${encodeURIComponent(id)}/problems`,
    sorts: { linea: "line" },
    defaultSort: "linea",
    filters: {},
  }
}

/** The files that go with importing: where the panel has them, and where the API. */
export const IMPORT_FILES = [
  { path: "/panel/descargar/publicaciones/plantilla.xlsx", api: "/staff/imports/template.xlsx" },
  { path: "/panel/descargar/publicaciones/plantilla.csv", api: "/staff/imports/template.csv" },
  { path: "/panel/descargar/publicaciones/exportar.xlsx", api: "/staff/listings.xlsx" },
] as const
export const [TEMPLATE_XLSX, TEMPLATE_CSV, EXPORT_XLSX] = IMPORT_FILES
