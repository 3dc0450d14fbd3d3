import { PERUVIAN_CRAFTS } from "@tejido/search/language/peruvian-crafts"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"
import type { StaffAppContext } from "../describe-staff-app"

let made = 0
/** Words that nobody has grouped yet. */
export const freshWords = () => {
  made += 1
  const letters = [...String(made)].map((digit) => "abcdefghij"[Number(digit)]).join("")
  return [`prueba${letters}`, `ensayo${letters}`]
}

const synonyms = () => ({ kind: "synonyms", words: freshWords(), note: null, active: true })

const aGroup = async ({ as, staff }: StaffAppContext) => {
  const { data } = await as(staff().members.curator.tokens.fresh, {
    method: "POST",
    path: "/staff/search-words",
    body: synonyms(),
  })
  return { params: { id: (data as { search_word: { id: string } }).search_word.id } }
}

export const SEARCH_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/search-words": () => [{ query: "q=chompa&kind=synonyms&active=true&order=-updated_at" }],
  "POST /staff/search-words": () => [
    { before: () => Promise.resolve({ body: synonyms() }), body: synonyms() },
  ],
  "GET /staff/search-words/:id": () => [{ params: { id: PERUVIAN_CRAFTS[0]?.id ?? "" } }],
  "DELETE /staff/search-words/:id": () => [{ params: { id: "none" }, before: aGroup }],
  "GET /staff/search-words/try": () => [{ query: "q=chompas" }],
  "GET /staff/search-queries": () => [{ query: "order=-without_results&from=2026-11-01&to=2026-11-30" }],
  "GET /staff/search-queries.csv": () => [{}],
  "GET /staff/search-queries/figures": () => [{}],
  "GET /staff/search-health": () => [{}],
}
