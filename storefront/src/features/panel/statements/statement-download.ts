import { decodeSegment } from "../../../i18n/shop-path"
import { STATEMENTS_LIST } from "./statements-list"

const FOLDER = "estados-de-cuenta"

/** Where a statement's file lies in the panel; the family's holds only what one beneficiary got. */
export function statementDownload(id: string, file: "pdf" | "csv" | { beneficiary: string }): string {
  const name = typeof file === "string" ? file : `familia/${encodeURIComponent(file.beneficiary)}`
  return `/panel/descargar/${FOLDER}/${encodeURIComponent(id)}/${name}`
}

/** What a download's path names of the API's statements, and the page to return to; null for anything else. */
export function askedStatement(segments: readonly string[]): { api: string; page: string } | null {
  const [folder, id = "", ...rest] = segments.map(decodeSegment)
  if (folder !== FOLDER || !/^[\w-]{1,100}:\d{4}-\d{2}$/.test(id)) return null
  const file = fileOf(rest)
  if (file === null) return null
  return {
    api: `${STATEMENTS_LIST.api}/${encodeURIComponent(id)}/${file}`,
    page: `${STATEMENTS_LIST.path}/${encodeURIComponent(id)}`,
  }
}

function fileOf([name, beneficiary, ...more]: readonly string[]): string | null {
  if (more.length > 0) return null
  if ((name === "pdf" || name === "csv") && beneficiary === undefined) return name
  return name === "familia" && beneficiary !== undefined && /^[\w-]{1,100}$/.test(beneficiary)
    ? `family/${encodeURIComponent(beneficiary)}/pdf`
    : null
}
