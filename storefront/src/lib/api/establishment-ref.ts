import { z } from "zod"

/** An establishment as others refer to it; one that must not be named is only its region. */
export const EstablishmentRef = z.object({
  handle: z.string().nullable(),
  name: z.string().nullable(),
  region: z.string(),
})
