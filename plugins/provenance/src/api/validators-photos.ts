import { z } from "@medusajs/framework/zod"
import { id, line } from "./validators-registry"

const alt = line(300).refine((text) => text.length >= 3, "too short")
const subjects = z
  .array(id)
  .max(30)
  .refine((all) => new Set(all).size === all.length, "each person once")
// A form cannot say null: an empty field is none.
const optional = (longest: number) =>
  z.preprocess((text) => (typeof text === "string" && !text.trim() ? null : text), line(longest).nullable())

/** What is said of a photo that is sent, field by field of the form; subjects as ids with commas between. */
export const NewPhotoFields = z.strictObject({
  alt_es: alt,
  alt_en: optional(300).default(null),
  step_es: optional(120).default(null),
  step_en: optional(120).default(null),
  subjects: z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((each) => each.trim() || []))
    .pipe(subjects),
})
export type NewPhotoBody = z.infer<typeof NewPhotoFields>

/** What can be changed of a photo; what is absent stays. */
export const PhotoBody = z.object({
  alt_es: alt.optional(),
  alt_en: line(300).nullable().optional(),
  step_es: line(120).nullable().optional(),
  step_en: line(120).nullable().optional(),
  subjects: subjects.optional(),
})
export type PhotoBody = z.infer<typeof PhotoBody>

/** Every photo of the workshop, in the order in which they are shown. */
export const PhotoOrderBody = z.object({ ids: z.array(id).max(100) })
export type PhotoOrderBody = z.infer<typeof PhotoOrderBody>
