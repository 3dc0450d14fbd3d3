import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { type Establishment, establishmentSchema } from "./registry"

/** An establishment by its id, once in a request; one out of reach is a page that does not exist. */
export const loadEstablishment = cache(async (id: string): Promise<Establishment> => {
  const answer = await orNotFound(
    staffFetch(`/staff/establishments/${encodeURIComponent(id)}`, {
      schema: z.object({ establishment: establishmentSchema }),
    })
  )
  return answer?.establishment ?? notFound()
})
