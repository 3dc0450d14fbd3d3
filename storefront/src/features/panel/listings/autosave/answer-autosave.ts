import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { shopUrl } from "@/config/environment"
import { staffFetch } from "../../api/staff-fetch"
import { StaffRefusal, StaffUnavailable } from "../../api/staff-refusal"
import { isForeign } from "../../session/is-foreign"
import { panelLocale } from "../../session/panel-locale"
import { sessionToken } from "../../session/session-cookie"
import type { AutosaveAnswer, ListingNow } from "./autosave-answer"
import { type Listing, listingPath, listingSchema } from "../listing"
import { listingNow, problemWords } from "../listing-now"
import { listingRefusals } from "../listing-refusal"
import { saveListingValues } from "../saved-listing"

const valuesSchema = z.record(
  z.string().max(200),
  z.union([z.string().max(20_000), z.array(z.string().max(200)).max(200)])
)

/**
 * Answers a form that is saved while somebody types. A session that ended or a refusal is an answer like the others: the
 * form stays, and what was typed with it. Only an API that is down is an error (503), which the form tries again.
 */
export async function answerAutosave(id: string, request: Request): Promise<Response> {
  if (isForeign(request.headers, new URL(shopUrl()).host)) return new Response(null, { status: 403 })
  const values = valuesSchema.safeParse(await request.json().catch(() => null))
  if (!values.success) return new Response(null, { status: 400 })
  return await told(async (): Promise<AutosaveAnswer> => {
    const saving = await saveListingValues(await listingOf(id), values.data)
    const problems = await problemWords(saving.problems)
    if (saving.kind === "changed") return { ...saving, problems }
    const now = await listingNow(saving.listing)
    return { kind: "saved", at: new Date().toISOString(), problems, ...now }
  })
}

/** Answers how a listing stands now. */
export async function answerListingNow(id: string): Promise<Response> {
  return await told(async (): Promise<ListingNow> => await listingNow(await listingOf(id)))
}

async function told(work: () => Promise<AutosaveAnswer | ListingNow>): Promise<Response> {
  const headers = { "cache-control": "no-store" }
  try {
    return Response.json(await work(), { headers })
  } catch (error) {
    if (error instanceof StaffUnavailable) {
      console.error(error)
      return new Response(null, { status: 503, headers })
    }
    if (!(error instanceof StaffRefusal)) throw error
    return Response.json(await refusal(error), { headers })
  }
}

async function refusal(error: StaffRefusal): Promise<AutosaveAnswer> {
  if (error.status === 401) return { kind: "ended" }
  const words = (await listingRefusals())(error)
  if (words) {
    const { field, text } = words
    return { kind: "refused", text, problems: field ? { [field]: text } : {} }
  }
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.common.form" })
  const known = error.status === 404 ? "not_found" : error.status === 403 ? "not_permitted" : "refused"
  if (known === "refused") console.error(error)
  return { kind: "refused", text: t(known), problems: {} }
}

/** The listing, without leading anybody to sign in: this is no page. */
async function listingOf(id: string): Promise<Listing> {
  const { listing } = await staffFetch(listingPath(id), {
    token: await sessionToken(),
    schema: z.object({ listing: listingSchema }),
  })
  return listing
}
