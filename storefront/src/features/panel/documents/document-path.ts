import { withQuery } from "../session/panel-path"

/** The page where a kept document is opened, with a reason; `back` is the page that it belongs to. */
export function documentPath(id: string, back: string): string {
  return withQuery(`/panel/documentos/${encodeURIComponent(id)}`, { volver: back })
}
