import { isLocale } from "@/i18n/locales"
import { suggestionsFor } from "@/lib/api/suggestions"

/** Longer beginnings are not looked for: who pastes a page wants the button. */
const LONGEST = 120

/**
 * `GET /api/suggestions?q=bol&locale=es`: what the box of the header offers while somebody types, as
 * `{ suggestions: Suggestion[] }`. None where the words are missing, too long, or the backend does not answer: the
 * form works without.
 */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const typed = (searchParams.get("q") ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim()
  const locale = searchParams.get("locale") ?? "es"
  if (typed.length < 2 || typed.length > LONGEST || !isLocale(locale))
    return Response.json({ suggestions: [] })
  try {
    const suggestions = await suggestionsFor(typed, locale)
    return Response.json({ suggestions }, { headers: { "Cache-Control": "public, max-age=10" } })
  } catch {
    return Response.json({ suggestions: [] }, { status: 503 })
  }
}
