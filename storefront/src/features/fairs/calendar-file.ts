import "server-only"
import { apiUrl, publishableKey } from "@/config/environment"
import { backendLocale, type Locale } from "@/i18n/locales"

const TIMEOUT_MS = 10_000

/** A calendar file of the backend under the shop's own address: 404 for what there is not, 503 where nobody answers. */
export async function calendarFile(path: string, name: string, locale: Locale): Promise<Response> {
  try {
    const answer = await fetch(`${apiUrl()}${path}?locale=${backendLocale(locale)}`, {
      headers: { "x-publishable-api-key": publishableKey() },
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (answer.status >= 400 && answer.status < 500) return new Response(null, { status: 404 })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return new Response(await answer.text(), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "public, max-age=60",
      },
    })
  } catch (error) {
    console.error(error)
    return new Response(null, { status: 503, headers: { "retry-after": "30", "cache-control": "no-store" } })
  }
}
