import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { applicationApi, applicationRowSchema, applicationSchema } from "../fairs/application"
import { FAIR_STATES } from "../fairs/fair"

const photo = z.object({ id: z.string(), url: z.string(), alt: z.string() })

/** An application in the list of all fairs. */
export const deskRowSchema = applicationRowSchema.extend({
  fair: z.object({ id: z.string(), title: z.string(), state: z.enum(FAIR_STATES) }),
})
export type DeskRow = z.infer<typeof deskRowSchema>

const ownApplicationSchema = applicationSchema.extend({
  /** What of the workshop can be offered and shown; empty for who cannot save it. Céntimos, pieces. */
  choices: z.object({
    products: z.array(
      z.object({
        listing_id: z.string(),
        code: z.string().nullable(),
        title: z.string(),
        thumbnail: z.string().nullable(),
        normal_price: z.number().nullable(),
        stock: z.number().nullable(),
      })
    ),
    photos: z.array(photo),
  }),
})

/** An application with what it can still say. */
export type OwnApplication = z.infer<typeof ownApplicationSchema>

/** The application, or "not found". Asked for once in a request. */
export const loadOwnApplication = cache(async (id: string): Promise<OwnApplication> => {
  const answer = await orNotFound(
    staffFetch(applicationApi(id), { schema: z.object({ application: ownApplicationSchema }) })
  )
  return answer?.application ?? notFound()
})
