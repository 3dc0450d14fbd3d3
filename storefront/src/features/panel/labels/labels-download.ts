import type { StaffRefusal } from "../api/staff-refusal"
import { withQuery } from "../session/panel-path"
import type { Params } from "../table/list-state"
import type { LabelProblem } from "./label-problem"
import { readPieceNumbers } from "./piece-numbers"

/** Where the labels of a lot are asked for. */
export const LABELS_DOWNLOAD = "/panel/descargar/etiquetas"

// The most pieces that a lot can have; whether this one has as many, the API knows.
const MOST_PIECES = 5000

/** What the API is asked for, or what is wrong with what somebody typed. */
export type LabelsAsked = { query: Record<string, string> } | { problem: LabelProblem }

/** The page that asked, and what it asked for; null for an address that names no lot. */
export function askedLabels(
  params: Params
): { page: (problem?: LabelProblem) => string; asked: LabelsAsked } | null {
  const given = (name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return ((Array.isArray(value) ? value[0] : value) ?? "").trim()
  }
  const [lot, format, pieces, start] = [
    given("lote"),
    given("formato"),
    given("piezas"),
    given("inicio") || "1",
  ]
  const certified = given("certificadas") === "true"
  if (!/^[\w-]{1,100}$/.test(lot)) return null
  const page = (problem?: LabelProblem) =>
    withQuery(`/panel/lotes/${lot}/etiquetas`, {
      formato: format,
      piezas: pieces,
      inicio: start,
      certificadas: certified ? "true" : "false",
      problema: problem ?? null,
    })
  const numbers = readPieceNumbers(pieces, MOST_PIECES)
  if (!/^[\w-]{1,40}$/.test(format)) return { page, asked: { problem: "format" } }
  if (!numbers) return { page, asked: { problem: "pieces" } }
  if (!/^\d{1,3}$/.test(start) || Number(start) < 1) return { page, asked: { problem: "start" } }
  const query = {
    lot_id: lot,
    format,
    start: String(Number(start)),
    certified: String(certified),
    ...(numbers.text ? { pieces: numbers.text } : {}),
  }
  return { page, asked: { query } }
}

const CODES: Readonly<Record<string, LabelProblem>> = {
  unknown_format: "format",
  unknown_pieces: "pieces",
  no_such_place: "start",
  nothing_to_print: "nothing_to_print",
}

/** What a refusal of the API means to whoever asked for labels. */
export function labelRefusal({ code }: Pick<StaffRefusal, "code">): LabelProblem {
  return (code !== null && Object.hasOwn(CODES, code) ? CODES[code] : undefined) ?? "refused"
}
