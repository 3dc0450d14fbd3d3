import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { FAIR_STATES } from "./fair"

export const APPLICATION_STATES = [
  "draft",
  "submitted",
  "accepted",
  "waitlisted",
  "declined",
  "withdrawn",
] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

export const DECISIONS = ["accepted", "waitlisted", "declined"] as const

/** Why a workshop was not taken. */
export const DECISION_REASONS = [
  "no_room",
  "technique",
  "presentation",
  "few_pieces",
  "prices",
  "zone",
  "rules",
  "other",
] as const

const text = z.object({ es: z.string().default(""), en: z.string().default("") })

/** An application as `GET /staff/fairs/:id/applications` has it. Moments in ISO 8601. */
export const applicationRowSchema = z.object({
  id: z.string(),
  fair_id: z.string(),
  state: z.enum(APPLICATION_STATES),
  version: z.number(),
  workshop: z.object({ id: z.string(), name: z.string(), craft_line: z.string() }),
  establishment: z.object({ id: z.string(), code: z.string(), name: z.string() }),
  zone: z.object({ id: z.string(), name: text }),
  /** Pieces that the workshop can have ready. */
  capacity: z.number().nullable(),
  products: z.number(),
  /** 0 to 100; null before every criterion has a score, and for those who do not see scores. */
  total: z.number().nullable(),
  scorers: z.number().nullable(),
  scored_by_me: z.boolean().nullable(),
  reasons: z.array(z.enum(DECISION_REASONS)),
  note: z.string().nullable(),
  submitted_at: z.string().nullable(),
  decided_at: z.string().nullable(),
  updated_at: z.string(),
})
export type ApplicationRow = z.infer<typeof applicationRowSchema>

/** One application whole, as who asks may see and change it. Amounts in céntimos. */
export const applicationSchema = applicationRowSchema.extend({
  fair: z.object({ id: z.string(), title: z.string(), state: z.enum(FAIR_STATES) }),
  statement: z.string(),
  photos: z.array(z.object({ id: z.string(), url: z.string(), alt: z.string() })),
  product_list: z.array(
    z.object({
      listing_id: z.string(),
      code: z.string(),
      title: z.string().nullable(),
      thumbnail: z.string().nullable(),
      handle: z.string().nullable(),
      normal_price: z.number().nullable(),
      stock: z.number().nullable(),
      fair_price: z.number(),
      quota: z.number().nullable(),
      kept: z.number(),
    })
  ),
  criteria: z.array(
    z.object({
      id: z.string(),
      name: text,
      help: text,
      weight: z.number(),
      max_points: z.number(),
    })
  ),
  /** Null for those who do not see scores. */
  scores: z
    .array(
      z.object({
        criterion_id: z.string(),
        member: z.object({ id: z.string(), name: z.string().nullable() }),
        points: z.number(),
        note: z.string().nullable(),
      })
    )
    .nullable(),
  means: z.array(z.object({ criterion_id: z.string(), mean: z.number().nullable() })).nullable(),
  decided_by: z.string().nullable(),
  stand_id: z.string().nullable(),
  can: z.object({
    save: z.boolean(),
    submit: z.boolean(),
    withdraw: z.boolean(),
    score: z.boolean(),
    decide: z.boolean(),
  }),
})
export type Application = z.infer<typeof applicationSchema>

/** Where the API has one application. */
export function applicationApi(id: string): string {
  return `/staff/applications/${encodeURIComponent(id)}`
}

/** The application, or "not found". Asked for once in a request. */
export const loadApplication = cache(async (id: string): Promise<Application> => {
  const answer = await orNotFound(
    staffFetch(applicationApi(id), { schema: z.object({ application: applicationSchema }) })
  )
  return answer?.application ?? notFound()
})
