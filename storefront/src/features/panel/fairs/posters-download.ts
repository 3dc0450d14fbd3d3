import { withQuery } from "../session/panel-path"
import type { Params } from "../table/list-state"
import { fairSection } from "./fairs-lists"

export const POSTER_KINDS = ["poster", "stands", "prices"] as const
export const POSTER_SIZES = ["a3", "a4", "a6"] as const

/** Why a file did not come: words of the posters' page. */
export const POSTER_PROBLEMS = ["nothing_to_print", "refused", "unavailable"] as const
export type PosterProblem = (typeof POSTER_PROBLEMS)[number]

/** Where the posters of a fair are asked for. */
export function postersDownload(fairId: string): string {
  return `/panel/descargar/ferias/${encodeURIComponent(fairId)}/afiches`
}

/**
 * What a download's address asks for: `/panel/descargar/ferias/<id>/afiches?tipo=stands&tamano=a4`, and the page that
 * says what is wrong when it does not come. Null for another address.
 */
export function askedPosters(
  [section, id = "", part, ...rest]: readonly string[],
  params: Params
): {
  api: string
  query: Record<string, string>
  page: (problem: PosterProblem) => string
} | null {
  if (section !== "ferias" || part !== "afiches" || rest.length > 0 || !/^[\w-]{1,100}$/.test(id)) return null
  const given = (name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return Array.isArray(value) ? value[0] : value
  }
  const kind = POSTER_KINDS.find((each) => each === given("tipo")) ?? "poster"
  const size = POSTER_SIZES.find((each) => each === given("tamano")) ?? "a4"
  return {
    api: `/staff/fairs/${encodeURIComponent(id)}/posters.pdf`,
    query: { kind, size },
    page: (problem) => withQuery(fairSection(id, "afiches"), { tipo: kind, tamano: size, problema: problem }),
  }
}

/** What a refusal of the API means to whoever asked for posters. */
export function posterProblem({ code }: { code: string | null }): PosterProblem {
  return code === "nothing_to_print" ? "nothing_to_print" : "refused"
}
