import { decodeSegment } from "../../../i18n/shop-path"
import { dispatchPath, DISPATCHES_LIST } from "./dispatches-lists"

/** Where a dispatch's packing slip lies in the panel. */
export function slipDownload(id: string): string {
  return `/panel/descargar/despachos/${encodeURIComponent(id)}/guia`
}

/** What a download's path names of the API's packing slips, and the page to return to; null for anything else. */
export function askedSlip(segments: readonly string[]): { api: string; page: string } | null {
  const [folder, id = "", file, ...more] = segments.map(decodeSegment)
  if (folder !== "despachos" || file !== "guia" || more.length > 0 || !/^[\w-]{1,100}$/.test(id)) return null
  return { api: `${DISPATCHES_LIST.api}/${encodeURIComponent(id)}/slip.pdf`, page: dispatchPath(id) }
}
