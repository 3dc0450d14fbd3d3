import { decodeSegment } from "../../../i18n/shop-path"
import type { Params } from "../table/list-state"

/** The report's files. */
export const REPORT_FILES = ["pdf", "csv"] as const
export type ReportFile = (typeof REPORT_FILES)[number]

const ID = /^[\w-]{1,100}$/

/** Where a fair's report is shown; compared with another fair where one is named. */
export function reportPath(id: string, against: string | null = null): string {
  return `/panel/ferias/${encodeURIComponent(id)}/informe${queryOf(against)}`
}

/** Where the same lies as a file. */
export function reportDownload(id: string, file: ReportFile, against: string | null): string {
  return `/panel/descargar/ferias/${encodeURIComponent(id)}/informe/${file}${queryOf(against)}`
}

/** The other fair that an address names, or null. */
export function askedAgainst({ contra }: Params): string | null {
  return typeof contra === "string" && ID.test(contra) ? contra : null
}

/** What a download's path names of the API's reports, and the page to return to; null for anything else. */
export function askedReport(
  segments: readonly string[],
  params: Params
): { api: string; query: Record<string, string>; page: string } | null {
  const [section, id = "", part, name, ...more] = segments.map(decodeSegment)
  const file = REPORT_FILES.find((each) => each === name)
  if (section !== "ferias" || part !== "informe" || !file || more.length > 0 || !ID.test(id)) return null
  const against = askedAgainst(params)
  return {
    api: `/staff/fairs/${encodeURIComponent(id)}/report.${file}`,
    query: against === null ? {} : { against },
    page: reportPath(id, against),
  }
}

function queryOf(against: string | null): string {
  return against === null ? "" : `?contra=${encodeURIComponent(against)}`
}
