import "server-only"
import { parseSoles } from "@/lib/money"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import { sessionToken } from "../session/session-cookie"
import { readMakers } from "./form/maker-shares"
import { projectedSplit, type SplitAnswer } from "./projected-split"

/**
 * Answers where the money of a price would go, from what stands in the form: `taller`, `precio`, `pago`, and `persona`
 * and `parte` of each maker. What cannot be read yet has no answer.
 */
export async function answerSplit(query: URLSearchParams): Promise<Response> {
  const text = (name: string) => (query.get(name) ?? "").slice(0, 100)
  const headers = { "cache-control": "no-store" }
  const price = parseSoles(text("precio"))
  const none: SplitAnswer = { split: null }
  if (price === null || price < 1 || text("taller") === "") return Response.json(none, { headers })
  const pay = text("pago") === "" ? null : parseSoles(text("pago"))
  const people = query.getAll("persona").slice(0, 20)
  const parts = query.getAll("parte")
  const { makers } = readMakers(people, (id) => parts[people.indexOf(id)] ?? "")
  try {
    const split = await projectedSplit(
      { workshop_id: text("taller"), price, agreed_pay: pay, makers: makers.map(({ share_bp }) => share_bp) },
      await sessionToken()
    )
    return Response.json({ split } satisfies SplitAnswer, { headers })
  } catch (error) {
    if (error instanceof StaffRefusal) return Response.json(none, { headers })
    if (!(error instanceof StaffUnavailable)) throw error
    console.error(error)
    return new Response(null, { status: 503, headers })
  }
}
