import "server-only"
import { z } from "zod"
import { shopUrl } from "@/config/environment"
import { staffFetch } from "../api/staff-fetch"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import { fairApi } from "../fairs/fair"
import { isForeign } from "../session/is-foreign"
import { sessionToken } from "../session/session-cookie"
import { type SaleAnswer, tillSchema } from "./till-shape"

/** Refusals that pass by themselves: the device sends again. */
const PASSING = ["till_busy", "till_unfinished", "locked"]

/** Long enough for a sale that waits for another's lock. */
const SALE_TIMEOUT_MS = 45_000

/**
 * Takes a sale of a table's device in. What the shop refuses is an answer like the others; only what may be different
 * in a moment is an error (503), and the device keeps the sale.
 */
export async function answerTillSale(fairId: string, request: Request): Promise<Response> {
  if (isForeign(request.headers, new URL(shopUrl()).host)) return new Response(null, { status: 403 })
  const body = z.looseObject({ request_id: z.string() }).safeParse(await request.json().catch(() => null))
  if (!body.success) return new Response(null, { status: 400 })
  return await told(async (): Promise<SaleAnswer> => {
    const { till_sale } = await staffFetch(`${fairApi(fairId)}/till-sales`, {
      method: "POST",
      body: body.data,
      token: await sessionToken(),
      timeout: SALE_TIMEOUT_MS,
      schema: z.object({ till_sale: z.object({ number: z.number() }) }),
    })
    return { kind: "sent", number: till_sale.number }
  })
}

/** Answers what the table sells now. */
export async function answerTill(fairId: string): Promise<Response> {
  return await told(async () => {
    const { till } = await staffFetch(`${fairApi(fairId)}/till`, {
      token: await sessionToken(),
      schema: z.object({ till: tillSchema }),
    })
    return { kind: "till", till }
  })
}

async function told(work: () => Promise<object>): Promise<Response> {
  const headers = { "cache-control": "no-store" }
  try {
    return Response.json(await work(), { headers })
  } catch (error) {
    if (error instanceof StaffRefusal) {
      const { status, code, details } = error
      if (status === 401) return Response.json({ kind: "ended" }, { headers })
      const passes = status === 429 || PASSING.includes(code ?? "")
      if (!passes) {
        const answer = { kind: "refused", code: code ?? String(status), details: details ?? null }
        return Response.json(answer, { headers })
      }
    } else if (!(error instanceof StaffUnavailable)) throw error
    console.error(error)
    return new Response(null, { status: 503, headers })
  }
}
