import { z } from "zod"

/** A photo of a workshop, as `/staff/workshops/:id/photos` tells. */
export const photoSchema = z.object({
  id: z.string(),
  url: z.string(),
  width: z.number(),
  height: z.number(),
  alt_es: z.string(),
  alt_en: z.string().nullable(),
  step_es: z.string().nullable(),
  step_en: z.string().nullable(),
  /** Whose hands or work are seen; it is shown only while each of them consents. */
  subjects: z.array(z.object({ id: z.string(), code: z.string(), consents: z.boolean() })),
})
export type Photo = z.infer<typeof photoSchema>

/** How many can be sent at once. */
export const SLOTS = [1, 2, 3, 4, 5, 6] as const
