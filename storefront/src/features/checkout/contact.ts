import { z } from "zod"

/** The longest each field may be, in characters; the form's `maxLength` and the server agree by this. */
export const CONTACT_LIMITS = {
  email: 150,
  first_name: 60,
  last_name: 80,
  phone: 20,
  department: 2,
  province: 4,
  district: 6,
  street: 160,
  reference: 160,
} as const

export type ContactField = keyof typeof CONTACT_LIMITS
export const CONTACT_FIELDS = Object.keys(CONTACT_LIMITS) as ContactField[]

/** What was typed, untouched but for its length. */
export type ContactDraft = Record<ContactField, string>
export const EMPTY_DRAFT: ContactDraft = {
  email: "",
  first_name: "",
  last_name: "",
  phone: "",
  department: "",
  province: "",
  district: "",
  street: "",
  reference: "",
}

/** Why a field was refused: a key of the `checkout.errors` messages. */
export type ContactError = "required" | "too_long" | "email" | "phone" | "pick" | "unknown_place"
export type ContactErrors = Partial<Record<ContactField, ContactError>>

/**
 * Control characters (a NUL alone makes PostgreSQL refuse the row) and the marks that turn the direction of
 * text have no place in a name. All else, angle brackets and emoji included, is plain text and stays.
 */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** A single line of plain text as it will be kept. */
export function cleanText(raw: string): string {
  return raw.replace(UNPRINTABLE, " ").normalize("NFC").replace(/ {2,}/g, " ").trim()
}

const length = (value: string) => [...value].length

const text = (field: ContactField, required: boolean) =>
  z
    .string()
    .transform(cleanText)
    .superRefine((value, context) => {
      if (required && value === "") context.addIssue({ code: "custom", message: "required" })
      else if (length(value) > CONTACT_LIMITS[field])
        context.addIssue({ code: "custom", message: "too_long" })
    })

const place = (digits: number) => z.string().regex(new RegExp(`^\\d{${digits}}$`), { error: "pick" })

/** One address of e-mail, as Medusa will accept it too. */
export const emailSchema = text("email", true).pipe(z.email({ error: "email" }))

const contactSchema = z.object({
  email: emailSchema,
  first_name: text("first_name", true),
  last_name: text("last_name", true),
  // Seven digits for a landline, nine for a mobile, fifteen for the longest number there is (E.164).
  phone: text("phone", true).pipe(z.string().regex(/^\+?(?:[\s().-]*\d){7,15}$/, { error: "phone" })),
  department: place(2),
  province: place(4),
  district: place(6),
  street: text("street", true),
  reference: text("reference", false),
})

export type Contact = z.infer<typeof contactSchema>
export type ContactReading = { ok: true; contact: Contact } | { ok: false; errors: ContactErrors }

/** Reads a draft as a contact, or says for each field what is wrong (the first thing only). */
export function readContact(draft: ContactDraft): ContactReading {
  const parsed = contactSchema.safeParse(draft)
  const errors: ContactErrors = {}
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = issue.path[0] as ContactField
      errors[field] ??= issue.message as ContactError
    }
  }
  // A district is in its province and a province in its department: INEI's codes nest.
  if (!errors.department && !errors.province && !draft.province.startsWith(draft.department))
    errors.province = "pick"
  if (!errors.province && !errors.district && !draft.district.startsWith(draft.province))
    errors.district = "pick"
  return parsed.success && Object.keys(errors).length === 0
    ? { ok: true, contact: parsed.data }
    : { ok: false, errors }
}

/**
 * A draft from whatever was posted. One character over the limit is kept, so that the same draft read again is
 * still found too long.
 */
export function draftFrom(field: (name: ContactField) => string): ContactDraft {
  const draft = { ...EMPTY_DRAFT }
  for (const name of CONTACT_FIELDS) {
    const max = CONTACT_LIMITS[name] + 1
    // Cut by code units first: spreading ten million characters into an array would be the slow way.
    draft[name] = [
      ...field(name)
        .slice(0, max * 2)
        .replace(UNPRINTABLE, " "),
    ]
      .slice(0, max)
      .join("")
  }
  // What hangs from a place that was changed no longer holds.
  if (!draft.province.startsWith(draft.department)) draft.province = ""
  if (!draft.district.startsWith(draft.province) || draft.province === "") draft.district = ""
  return draft
}
