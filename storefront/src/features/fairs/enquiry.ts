import { z } from "zod"
import { cleanText } from "../checkout/contact"
import { isHandle } from "./is-handle"

/** The longest each field may be, in characters. With these even a draft of nothing but emoji fits in a cookie. */
export const ENQUIRY_LIMITS = {
  name: 100,
  email: 150,
  phone: 20,
  organisation: 120,
  quantity: 6,
  wanted_by: 10,
  message: 800,
  stand: 80,
  product_id: 60,
} as const

export type EnquiryField = keyof typeof ENQUIRY_LIMITS
export const ENQUIRY_FIELDS = Object.keys(ENQUIRY_LIMITS) as EnquiryField[]
export type EnquiryDraft = Record<EnquiryField, string>

/** Why a field was refused: a key of the messages. */
export type EnquiryError = "required" | "too_long" | "email" | "phone" | "quantity" | "day"
export type EnquiryErrors = Partial<Record<EnquiryField, EnquiryError>>

const text = (field: EnquiryField, required: boolean) =>
  z
    .string()
    .transform(field === "message" ? cleanMessage : cleanText)
    .superRefine((value, context) => {
      if (required && value === "") context.addIssue({ code: "custom", message: "required" })
      else if ([...value].length > ENQUIRY_LIMITS[field])
        context.addIssue({ code: "custom", message: "too_long" })
    })

const Enquiry = z.object({
  name: text("name", true),
  email: text("email", true).pipe(z.email({ error: "email" })),
  phone: text("phone", false).pipe(z.string().regex(/^$|^\+?(?:[\s().-]*\d){7,15}$/, { error: "phone" })),
  organisation: text("organisation", false),
  quantity: text("quantity", true).pipe(
    z
      .string()
      .regex(/^0*[1-9]\d{0,4}$|^100000$/, { error: "quantity" })
      .transform(Number)
  ),
  wanted_by: z.string().refine((day) => day === "" || z.iso.date().safeParse(day).success, { error: "day" }),
  message: text("message", true),
  stand: z.string().transform((stand) => (isHandle(stand) ? stand : "")),
  product_id: z.string().transform((id) => (/^[\w-]{1,60}$/.test(id) ? id : "")),
})

/** A wholesale enquiry that can be sent. */
export type Enquiry = z.infer<typeof Enquiry>
export type EnquiryReading = { ok: true; enquiry: Enquiry } | { ok: false; errors: EnquiryErrors }

/**
 * Reads what was typed, or says for each field what is wrong, the first thing only.
 * @param today the day in Lima, `2026-11-24`: nothing can be wanted before it
 */
export function readEnquiry(draft: EnquiryDraft, today: string): EnquiryReading {
  const parsed = Enquiry.safeParse(draft)
  const errors: EnquiryErrors = {}
  for (const issue of parsed.error?.issues ?? [])
    errors[issue.path[0] as EnquiryField] ??= issue.message as EnquiryError
  if (!errors.wanted_by && draft.wanted_by !== "" && draft.wanted_by < today) errors.wanted_by = "day"
  return parsed.success && Object.keys(errors).length === 0
    ? { ok: true, enquiry: parsed.data }
    : { ok: false, errors }
}

/** A draft from whatever was posted; one character over a limit is kept, so that it is found too long again. */
export function enquiryDraft(field: (name: EnquiryField) => string): EnquiryDraft {
  const entries = ENQUIRY_FIELDS.map((name) => {
    const most = ENQUIRY_LIMITS[name] + 1
    const typed = [...field(name).slice(0, most * 2)].slice(0, most).join("")
    return [name, name === "message" ? typed.replace(/\r\n?/g, "\n") : typed.trim()]
  })
  return Object.fromEntries(entries) as EnquiryDraft
}

/** Several lines of plain text. */
function cleanMessage(raw: string): string {
  return raw
    .split(/\r\n?|\n/)
    .map(cleanText)
    .join("\n")
    .trim()
}
