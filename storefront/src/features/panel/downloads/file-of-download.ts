import type { StaffRefusal } from "../api/staff-refusal"
import { askedLabels, LABELS_DOWNLOAD, labelRefusal } from "../labels/labels-download"
import { askedSlip } from "../dispatches/slip-download"
import { askedReport } from "../fair-report/report-paths"
import { askedPosters, posterProblem } from "../fairs/posters-download"
import { askedFigureTable } from "../figures/figures-query"
import { askedImportFile } from "../imports/import-download"
import { IMPORT_SECTIONS, importPage, templateDownload } from "../register/import/import-sections"
import { askedStatement } from "../statements/statement-download"
import { listOfDownload } from "../table/list-of-download"
import { exportQuery, listAddress, type Params, parseList } from "../table/list-state"

/** A file that can be asked of the API, and the page that says in words what is wrong when it does not come. */
export type FileDownload = {
  api: string
  query: Record<string, string>
  /** @param problem the API's refusal, or null when it gave no answer. */
  page: (problem: StaffRefusal | null) => string
}

/**
 * What a download's address names: only these can be asked of the API, never a path as it came. A page to go to for
 * what cannot be asked as it was typed; null for an address of nothing.
 */
export function fileOfDownload(
  segments: readonly string[],
  params: Params
): FileDownload | { page: string } | null {
  const address = ["/panel/descargar", ...segments].join("/")
  if (address === LABELS_DOWNLOAD) return labels(params)
  const statement = askedStatement(segments)
  if (statement) return { api: statement.api, query: {}, page: () => statement.page }
  const table = askedFigureTable(segments, params) ?? askedReport(segments, params)
  if (table) return { api: table.api, query: table.query, page: () => table.page }
  const posters = askedPosters(segments, params)
  if (posters) {
    return {
      ...posters,
      page: (refusal) => posters.page(refusal ? posterProblem(refusal) : "unavailable"),
    }
  }
  const plain = askedSlip(segments) ?? askedImportFile(segments)
  if (plain) return { api: plain.api, query: {}, page: () => plain.page }
  const section = IMPORT_SECTIONS.find((each) => templateDownload(each) === address)
  if (section) {
    return { api: `${section.api}/import-template.csv`, query: {}, page: () => importPage(section) }
  }
  const list = listOfDownload(segments)
  if (!list) return null
  const state = parseList(list, params)
  return { api: `${list.api}.csv`, query: exportQuery(list, state), page: () => listAddress(list, state) }
}

function labels(params: Params): FileDownload | { page: string } | null {
  const labels = askedLabels(params)
  if (!labels) return null
  const { asked, page } = labels
  if ("problem" in asked) return { page: page(asked.problem) }
  return {
    api: "/staff/labels.pdf",
    query: asked.query,
    page: (refusal) => page(refusal ? labelRefusal(refusal) : "unavailable"),
  }
}
