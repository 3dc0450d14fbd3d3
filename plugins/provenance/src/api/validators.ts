import { z } from "@medusajs/framework/zod"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { fold } from "../domain/fold"
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

// A line break is part of a story; other control characters come from wherever it was copied.
const Story = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .refine((text) => text.length <= 5000, "a story has at most 5000 characters")
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), "a story has no control characters")

const Technique = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .refine((text) => !/\p{Cc}/u.test(text), "a technique has no control characters")

/** What staff can say of a workshop; an empty story is none. */
export const WorkshopBody = z.object({
  story: Story.transform((text) => text || null)
    .nullable()
    .optional(),
  techniques: z
    .array(Technique)
    .max(20)
    .refine((all) => new Set(all.map(fold)).size === all.length, "each technique once")
    .optional(),
})
export type WorkshopBody = z.infer<typeof WorkshopBody>
