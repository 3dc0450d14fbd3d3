import { keptFairClock } from "@/features/fairs/kept-clock"
import { isHandle } from "@/features/fairs/is-handle"
import { StoreError } from "@/lib/api/store-error"

const NEVER_KEPT = { headers: { "Cache-Control": "no-store" } }

/**
 * `GET /api/fairs/clock?fair=…`: the database's time, what the fair is by it and when that changes, for pages that
 * are kept. 404 for a fair that nobody sees, 503 where the backend does not answer.
 */
export async function GET(request: Request) {
  const fair = new URL(request.url).searchParams.get("fair") ?? ""
  try {
    const clock = isHandle(fair) ? await keptFairClock(fair) : null
    return clock ? Response.json(clock, NEVER_KEPT) : Response.json({}, { status: 404, ...NEVER_KEPT })
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return Response.json({}, { status: 503, ...NEVER_KEPT })
  }
}
