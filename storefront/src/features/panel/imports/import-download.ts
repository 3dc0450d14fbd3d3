import { decodeSegment } from "../../../i18n/shop-path"
import { IMPORT_FILES, importPath, IMPORTS_LIST, problemsList } from "./imports-lists"

/** Where the problems of an import lie in the panel as CSV. */
export function problemsDownload(id: string): string {
  return `/panel/descargar/publicaciones/importar/${encodeURIComponent(id)}`
}

/**
 * What a download's path names of the files of importing, and the page to return to: the templates, all listings in
 * the import's own columns, the problems of one import. Null for anything else.
 */
export function askedImportFile(segments: readonly string[]): { api: string; page: string } | null {
  const plain = segments.map(decodeSegment)
  const file = IMPORT_FILES.find(({ path }) => path === ["/panel/descargar", ...plain].join("/"))
  if (file) return { api: file.api, page: IMPORTS_LIST.path }
  const [section, page, id = "", ...more] = plain
  if (section !== "publicaciones" || page !== "importar" || more.length > 0) return null
  if (!/^[\w-]{1,100}$/.test(id)) return null
  return { api: `${problemsList(id).api}.csv`, page: importPath(id) }
}
