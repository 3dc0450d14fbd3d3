import { z } from "@medusajs/framework/zod"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { isHandle } from "../domain/handle"
import { REGIONS } from "../domain/region-codes"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const region = z.enum(REGIONS as [string, ...string[]])
// PostgreSQL cannot hold a NUL in text.
const typed = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => !text.includes("\0"), "a NUL character")

/** Routes that take nothing but `locale`, which Medusa takes off before. */
export const NoQuery = z.strictObject({})

export const EstablishmentsQuery = z.strictObject({
  ...page,
  q: typed.optional(),
  department: region.optional(),
})
export type EstablishmentsQuery = z.infer<typeof EstablishmentsQuery>

export const WorkshopsQuery = z.strictObject({
  ...page,
  q: typed.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  /** Handle of an establishment shown by name; any other finds nothing. */
  establishment: z.string().refine(isHandle, "not the form of a handle").optional(),
  region: region.optional(),
})
export type WorkshopsQuery = z.infer<typeof WorkshopsQuery>
