import { z } from "@medusajs/framework/zod"
import { emailField } from "../../../auth/email"
import { INSTITUTION_KINDS } from "../../../domain/roles"
import { isRuc } from "../../../domain/ruc"
import { nameField } from "../members/validators"

/** A text that may be missing; a form sends it empty then. */
function optionalText<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? null : value),
    schema.nullable().optional()
  )
}

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => !/\p{Cc}/u.test(text), "One line of text")

// The shop makes a link of it, and what else than a web page a link can open must not come from here.
const webPage = z
  .string()
  .trim()
  .max(300)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }))

const details = {
  legal_name: optionalText(line(200)),
  ruc: optionalText(z.string().trim().refine(isRuc, "not a valid RUC")),
  address: optionalText(line(300)),
  url: optionalText(webPage),
  email: optionalText(emailField),
  phone: optionalText(line(60)),
  hours: optionalText(line(200)),
  shown_in_shop: z.boolean().optional(),
  position: z.number().int().min(0).max(1000).optional(),
}

export const InstitutionBody = z.object({
  ...details,
  name: nameField.optional(),
  short_name: line(40).min(2).optional(),
})
export type InstitutionBody = z.infer<typeof InstitutionBody>

export const NewInstitutionBody = z.object({
  ...details,
  code: z
    .string()
    .max(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters and digits, with single hyphens between them"),
  kind: z.enum(INSTITUTION_KINDS),
  name: nameField,
  short_name: line(40).min(2),
})
export type NewInstitutionBody = z.infer<typeof NewInstitutionBody>
