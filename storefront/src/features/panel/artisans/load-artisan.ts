import "server-only"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { type Artisan, artisanSchema } from "../registry/registry"

/** An artisan by their id, once in a request; one out of reach is a page that does not exist. */
export const loadArtisan = cache(async (id: string): Promise<Artisan> => {
  const answer = await orNotFound(
    staffFetch(`/staff/artisans/${encodeURIComponent(id)}`, {
      schema: z.object({ artisan: artisanSchema }),
    })
  )
  return answer?.artisan ?? notFound()
})
