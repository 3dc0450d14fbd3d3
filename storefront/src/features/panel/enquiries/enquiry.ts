import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { ENQUIRIES_LIST, ENQUIRY_STATES } from "./enquiries-list"

/** A wholesale enquiry as `GET /staff/enquiries` has it. Moments in ISO 8601, `wanted_by` a day. */
export const enquiryRowSchema = z.object({
  id: z.string(),
  code: z.string(),
  state: z.enum(ENQUIRY_STATES),
  version: z.number(),
  fair: z.object({ id: z.string(), handle: z.string(), title: z.string() }),
  /** Null: about the whole fair. */
  stand: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullable(),
  establishment: z.object({ id: z.string(), name: z.string() }).nullable(),
  product: z
    .object({ id: z.string(), handle: z.string(), title: z.string(), thumbnail: z.string().nullable() })
    .nullable(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  organisation: z.string().nullable(),
  quantity: z.number(),
  wanted_by: z.string().nullable(),
  message: z.string(),
  /** The language that whoever asked reads. */
  locale: z.enum(["es", "en"]),
  created_at: z.string(),
  closed_at: z.string().nullable(),
  close_reason: z.string().nullable(),
})
export type EnquiryRow = z.infer<typeof enquiryRowSchema>

const enquirySchema = enquiryRowSchema.extend({
  /** The first first; `mail` says whether it has left. */
  answers: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      by: z.string().nullable(),
      at: z.string(),
      mail: z.enum(["waiting", "sent", "failed"]).nullable(),
    })
  ),
  can: z.object({ answer: z.boolean(), close: z.boolean(), reopen: z.boolean() }),
})

/** One enquiry whole, as who asks may see and answer it. */
export type Enquiry = z.infer<typeof enquirySchema>

/** Where the API has one enquiry. */
export function enquiryApi(id: string): string {
  return `${ENQUIRIES_LIST.api}/${encodeURIComponent(id)}`
}

/** The enquiry, or "not found". Asked for once in a request. */
export const loadEnquiry = cache(async (id: string): Promise<Enquiry> => {
  const answer = await orNotFound(
    staffFetch(enquiryApi(id), { schema: z.object({ enquiry: enquirySchema }) })
  )
  return answer?.enquiry ?? notFound()
})
