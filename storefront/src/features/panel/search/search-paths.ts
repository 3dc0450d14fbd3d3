/** The pages of search in the panel. */
export const SEARCH_PATH = "/panel/busqueda"
export const WORDS_PATH = `${SEARCH_PATH}/palabras`
export const NEW_WORDS_PATH = `${SEARCH_PATH}/agregar`
export const QUERIES_PATH = `${SEARCH_PATH}/consultas`
export const TRY_PATH = `${SEARCH_PATH}/probar`

/** The page of one group of words. */
export function groupPath(id: string): string {
  return `${WORDS_PATH}/${encodeURIComponent(id)}`
}

/** The form for a new group in which a query that found nothing stands already. */
export function synonymFor(query: string): string {
  return `${NEW_WORDS_PATH}?${new URLSearchParams({ palabra: query })}`
}

/** The page that tells how a query is read. */
export function tryPath(query: string): string {
  return `${TRY_PATH}?${new URLSearchParams({ q: query })}`
}
