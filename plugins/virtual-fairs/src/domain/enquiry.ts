import { z } from "@medusajs/framework/zod"
import { emailField } from "@tejido/institutions/auth/email"
import { oneLine, readable } from "./readable"

/** Where an enquiry is: waiting for an answer, answered, or closed by staff. */
export const ENQUIRY_STATES = ["open", "answered", "closed"] as const
export type EnquiryState = (typeof ENQUIRY_STATES)[number]

const id = z.string().regex(/^[\w-]{1,100}$/)
const optional = <Type extends z.ZodType>(type: Type) =>
  z.preprocess((value) => (value === "" ? null : value), type.nullable().default(null))

/** A wholesale enquiry as visitors send it. Whether day, stand and product fit is asked when it is kept. */
export const EnquiryBody = z.object({
  stand: optional(
    z
      .string()
      .max(80)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  ),
  product_id: optional(id),
  name: oneLine(120).refine((name) => name !== "", "say who asks"),
  email: emailField,
  phone: optional(
    z
      .string()
      .trim()
      .regex(/^\+?[\d ()./-]{6,30}$/)
  ),
  organisation: optional(oneLine(160)),
  quantity: z.number().int().min(1).max(100_000),
  /** The day by which it is needed, in Lima. */
  wanted_by: optional(z.iso.date()),
  message: readable(3000).refine((text) => text !== "", "say what for"),
  locale: z.enum(["es", "en"]).default("es"),
})
export type EnquiryBody = z.output<typeof EnquiryBody>

/** `FE-2026-00012`: how both sides call an enquiry. */
export function enquiryCode(year: number, number: number): string {
  return `FE-${year}-${String(number).padStart(5, "0")}`
}

/** Three years ahead nobody plans. */
const FARTHEST_DAYS = 3 * 366

/** Whether things can be wanted by this day, as it is in Lima: from today on, within three years. */
export function canBeWantedBy(day: string, at: Date): boolean {
  const today = new Date(at.getTime() - 5 * 3_600_000).toISOString().slice(0, 10)
  const farthest = new Date(at.getTime() + FARTHEST_DAYS * 86_400_000).toISOString().slice(0, 10)
  return day >= today && day <= farthest
}
