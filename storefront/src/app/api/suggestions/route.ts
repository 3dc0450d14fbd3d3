import { cleanWords } from "@/features/catalogue/listing-state"
import { isLocale } from "@/i18n/locales"
import { openingSuggestions, suggestionsFor } from "@/lib/api/suggestions"
import { StoreError } from "@/lib/api/store-error"

/** Longer beginnings are not looked for: who pastes a page wants the button. */
const LONGEST = 200

/**
 * `GET /api/suggestions?q=bol&locale=es`: what the box of the header offers while somebody types, as
 * `{ suggestions: Suggestion[] }`; without `q` where one may begin. None where the words are too long or too few to
 * tell, and 503 where the backend does not answer: the form works without.
 */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const given = searchParams.get("q") ?? ""
  const typed = cleanWords(given)
  const locale = searchParams.get("locale") ?? "es"
  if (given.length > LONGEST || typed.length === 1 || !isLocale(locale)) return answer([])
  try {
    return answer(await (typed === "" ? openingSuggestions(locale) : suggestionsFor(typed, locale)))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return Response.json({ suggestions: [] }, { status: 503, headers: { "Cache-Control": "no-store" } })
  }
}

// Prices and stock stand in it: no older than what the index itself promises.
const answer = (suggestions: unknown[]) =>
  Response.json({ suggestions }, { headers: { "Cache-Control": "public, max-age=5" } })
