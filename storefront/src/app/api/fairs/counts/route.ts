import { z } from "zod"
import { isHandle } from "@/features/fairs/is-handle"
import { clientAddress } from "@/features/panel/session/client-address"
import { countAtFair } from "@/lib/api/fair-counts"
import { StoreError } from "@/lib/api/store-error"

const handle = z.string().refine(isHandle)
const Report = z.object({
  fair: handle,
  stand: handle.optional(),
  kind: z.enum(["visit", "product_view"]),
  request_id: z.uuid().optional(),
})
const MOST_BYTES = 1000

/**
 * `POST /api/fairs/counts`: a page of a fair was looked at. No cookie is read and none is set; what is counted is that
 * somebody looked, not who. Always 204: nobody waits for it, and nobody is told what counts.
 */
export async function POST(request: Request) {
  const done = new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } })
  const site = request.headers.get("sec-fetch-site")
  if (site !== null && site !== "same-origin") return done
  if (Number(request.headers.get("content-length") ?? MOST_BYTES + 1) > MOST_BYTES) return done
  const report = Report.safeParse(await request.json().catch(() => null))
  if (!report.success) return done
  const { request_id: requestId, ...count } = report.data
  try {
    await countAtFair(
      { ...count, requestId },
      { address: await clientAddress(), userAgent: request.headers.get("user-agent") }
    )
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.kind === "unavailable" && error.status !== 429) console.error(error)
  }
  return done
}
