import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { COMPETENCE_STATUSES, REGISTRATION_STATUSES, TRAINING_KINDS } from "./register-lists"

const place = z.object({ id: z.string(), code: z.string(), name: z.string() })
const named = z.object({ id: z.string(), name: z.string() })
const artisan = z.object({ id: z.string(), code: z.string() })
const ofArtisan = { artisan, workshop: named, establishment: place }

/** An entry in the National Register of Artisans, as `/staff/registrations` tells. Days are `2026-11-23`. */
export const registrationSchema = z.object({
  id: z.string(),
  number: z.string(),
  craft_line: z.string(),
  region: z.string(),
  registered_on: z.string(),
  expires_on: z.string(),
  cancelled_on: z.string().nullable(),
  cancel_reason: z.string().nullable(),
  status: z.enum(REGISTRATION_STATUSES),
  ...ofArtisan,
})
export type Registration = z.infer<typeof registrationSchema>

/** A competence certificate, as `/staff/competences` tells. */
export const competenceSchema = z.object({
  id: z.string(),
  body: z.string(),
  standard: z.string(),
  issued_on: z.string(),
  expires_on: z.string().nullable(),
  status: z.enum(COMPETENCE_STATUSES),
  ...ofArtisan,
})
export type Competence = z.infer<typeof competenceSchema>

/** A training or technical assistance, as `/staff/trainings` tells. Without a workshop it was for all of the place. */
export const trainingSchema = z.object({
  id: z.string(),
  kind: z.enum(TRAINING_KINDS),
  topic: z.string(),
  hours: z.number(),
  starts_on: z.string(),
  ends_on: z.string(),
  institution_label: z.string(),
  establishment: place,
  workshop: named.nullable(),
  attendee_count: z.number(),
  attendees: z.array(artisan),
})
export type Training = z.infer<typeof trainingSchema>

/** The entry of a page, or "not found". Asked for once in a request, as all below. */
export const loadRegistration = cache(async (id: string): Promise<Registration> => {
  const answer = await one(`/staff/registrations/${encodeURIComponent(id)}`, {
    registration: registrationSchema,
  })
  return answer.registration
})

/** The competence certificate of a page, or "not found". */
export const loadCompetence = cache(async (id: string): Promise<Competence> => {
  return (await one(`/staff/competences/${encodeURIComponent(id)}`, { competence: competenceSchema }))
    .competence
})

/** The training of a page, or "not found". */
export const loadTraining = cache(async (id: string): Promise<Training> => {
  return (await one(`/staff/trainings/${encodeURIComponent(id)}`, { training: trainingSchema })).training
})

async function one<Shape extends z.ZodRawShape>(path: string, shape: Shape) {
  return (await orNotFound(staffFetch(path, { schema: z.object(shape) }))) ?? notFound()
}
