import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { type Workshop, workshopSchema } from "./registry"

/** A workshop by its id, once in a request; one out of reach is a page that does not exist. */
export const loadWorkshop = cache(async (id: string): Promise<Workshop> => {
  const answer = await orNotFound(
    staffFetch(`/staff/workshops/${encodeURIComponent(id)}`, {
      schema: z.object({ workshop: workshopSchema }),
    })
  )
  return answer?.workshop ?? notFound()
})
