import { calendarDay, type ListSpec, oneOf } from "../table/list-spec"
import { QUERIES_PATH, WORDS_PATH } from "./search-paths"

export const WORD_KINDS = ["synonyms", "one_way", "spelling"] as const

export const WORD_ORIGINS = ["file", "curator"] as const

/** Words that mean the same to who searches, `/panel/busqueda/palabras`: what was changed last first. */
export const WORDS_LIST: ListSpec = {
  path: WORDS_PATH,
  api: "/staff/search-words",
  sorts: { palabras: "words", cambio: "updated_at" },
  defaultSort: "palabras",
  filters: {
    tipo: oneOf("kind", WORD_KINDS),
    origen: oneOf("origin", WORD_ORIGINS),
    activo: oneOf("active", ["true", "false"]),
  },
  download: false,
}

/** What people searched for, `/panel/busqueda/consultas`. */
export const QUERIES_LIST: ListSpec = {
  path: QUERIES_PATH,
  api: "/staff/search-queries",
  sorts: { consulta: "query", busquedas: "searches", "sin-resultados": "without_results" },
  defaultSort: "-busquedas",
  filters: { desde: calendarDay("from"), hasta: calendarDay("to") },
}
