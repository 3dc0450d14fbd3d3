import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { CUSTODY_KINDS } from "../domain/custody-states"
import { SHARE_BASES } from "../domain/lot-shares"

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), "no control characters")
const optionalLine = (most: number) =>
  z.preprocess((value) => (value === "" ? null : value), line(most).nullable().optional())
const id = z.string().regex(/^[\w-]{1,100}$/, "not the form of an id")

/** A day that has come, in Lima: what has not happened yet cannot be recorded. */
const pastDay = dayQuery.refine(
  (day) => day >= "1990-01-01" && day <= limaToday(),
  "a day from 1990 until today"
)

function limaToday(): string {
  return new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}

const Makers = z
  .array(
    z.strictObject({
      artisan_id: id,
      minutes: z.number().int().min(1).max(10_000_000).nullable().optional(),
      share_bp: z.number().int().min(1).max(10_000).nullable().optional(),
    })
  )
  .min(1)
  .max(200)

const facts = {
  name: line(120),
  name_en: optionalLine(120),
  technique: line(60),
  materials: optionalLine(200),
  control_number: line(60),
  started_on: pastDay,
  finished_on: pastDay,
  share_basis: z.enum(SHARE_BASES),
  makers: Makers,
}

/** A lot as it is recorded. `quantity` is 1 to 5000 pieces; makers have `minutes` or `share_bp` by `share_basis`. */
export const LotBody = z.object({
  ...facts,
  workshop_id: id,
  origin_id: z.preprocess((value) => (value === "" ? null : value), id.nullable().optional()),
  quantity: z.number().int().min(1).max(5000),
})
export type LotBody = z.infer<typeof LotBody>

/** What can be corrected until the lot leaves. */
export const LotRevisionBody = z.object(facts).partial()
export type LotRevisionBody = z.infer<typeof LotRevisionBody>

export const LotExitBody = z.object({ exit_number: line(60), exit_on: pastDay })
export type LotExitBody = z.infer<typeof LotExitBody>

export const LotVoidBody = z.object({ reason: line(500).refine((text) => text.length >= 5, "say why") })
export type LotVoidBody = z.infer<typeof LotVoidBody>

/** `made` comes with the lot, `left_prison` with its exit. */
export const CustodyBody = z.object({
  kind: z.enum(CUSTODY_KINDS).exclude(["made", "left_prison"]),
  occurred_on: pastDay,
  document_number: optionalLine(60),
  note: optionalLine(300),
})
export type CustodyBody = z.infer<typeof CustodyBody>
