import { z } from "@medusajs/framework/zod"
import { isRuc } from "@tejido/institutions/domain/ruc"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { fold } from "../domain/fold"
import { VISIBILITIES, WORKSHOP_MODES } from "../domain/public-view"
import { identityFields } from "./identity-fields"

const SAFE_LINE = (text: string) => !/\p{Cc}/u.test(text)

/** One line that somebody types. */
export const line = (longest: number) =>
  z.string().trim().min(1).max(longest).refine(SAFE_LINE, "no control characters")

// A line break is part of a story; other control characters come from wherever it was copied.
const Story = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .refine((text) => text.length <= 5000, "a story has at most 5000 characters")
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), "a story has no control characters")
  .transform((text) => text || null)
  .nullable()

const Techniques = z
  .array(line(60))
  .max(20)
  .refine((all) => new Set(all.map(fold)).size === all.length, "each technique once")

/** A day of the calendar, `2026-11-23`, of these times. */
export const day = z.iso
  .date()
  .refine((text) => text >= "1950-01-01" && text < "2100-01-01", "not of these times")
/** The form of an id. */
export const id = z.string().regex(/^[\w-]{1,100}$/, "not the form of an id")
const people = z.number().int().min(0).max(100_000).nullable()

/** What can be changed of an establishment; an empty story is none. */
export const EstablishmentBody = z.object({
  name: line(120).optional(),
  story: Story.optional(),
  regional_office: line(80).optional(),
  province: line(80).optional(),
  district: line(80).optional(),
  ubigeo: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  sex: z.enum(["men", "women", "mixed"]).optional(),
  capacity: people.optional(),
  population: people.optional(),
  visibility: z.enum(VISIBILITIES).optional(),
})
export type EstablishmentBody = z.infer<typeof EstablishmentBody>

/** A workshop that is not there yet. */
export const NewWorkshopBody = z.object({
  establishment_id: id,
  name: line(120),
  craft_line: z.enum(CRAFT_LINE_CODES),
  mode: z.enum(WORKSHOP_MODES),
  techniques: Techniques.default([]),
  story: Story.optional(),
})
export type NewWorkshopBody = z.infer<typeof NewWorkshopBody>

/** What staff can say of a workshop; an empty story is none. */
export const WorkshopBody = z.object({
  name: line(120).optional(),
  story: Story.optional(),
  techniques: Techniques.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  mode: z.enum(WORKSHOP_MODES).optional(),
  closed: z.boolean().optional(),
})
export type WorkshopBody = z.infer<typeof WorkshopBody>

/** An agreement with a company; its dates are days of Lima, the last one included. */
export const AgreementBody = z.object({
  company_name: line(200),
  company_ruc: z.string().trim().refine(isRuc, "not a RUC"),
  number: line(60),
  signed_on: day,
  starts_on: day,
  ends_on: day,
  document_id: id.nullable().optional(),
})
export type AgreementBody = z.infer<typeof AgreementBody>

/** What extends an agreement. */
export const AddendumBody = z.object({
  number: line(60),
  signed_on: day,
  ends_on: day,
  document_id: id.nullable().optional(),
})
export type AddendumBody = z.infer<typeof AddendumBody>

/** How an agreement is ended before its time: its last day, and why. */
export const AgreementEndBody = z.object({ on: day, reason: line(500) })
export type AgreementEndBody = z.infer<typeof AgreementEndBody>

const Alias = z
  .string()
  .trim()
  .max(60)
  .refine(SAFE_LINE, "no control characters")
  .transform((text) => text || null)
  .nullable()

/** Somebody who begins to work in a workshop. Who that is goes to the vault and nowhere else. */
export const NewArtisanBody = z.object({
  workshop_id: id,
  from_on: day,
  alias: Alias.optional(),
  identity: z.strictObject(identityFields).optional(),
})
export type NewArtisanBody = z.infer<typeof NewArtisanBody>

/** What can be said of an artisan; an empty alias or story is none. */
export const ArtisanBody = z.object({ alias: Alias.optional(), story: Story.optional() })
export type ArtisanBody = z.infer<typeof ArtisanBody>

/** Where to, and the first day there. */
export const TransferBody = z.object({ workshop_id: id, on: day })
export type TransferBody = z.infer<typeof TransferBody>

/** The day of leaving prison. */
export const ReleaseBody = z.object({ on: day })
export type ReleaseBody = z.infer<typeof ReleaseBody>
