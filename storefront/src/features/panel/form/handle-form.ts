import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import { staffFetch } from "../api/staff-fetch"
import { panelLocale } from "../session/panel-locale"
import { fieldErrors } from "./field-errors"
import { CODE_FIELD, formAnswer, type FormNotice, type FormState } from "./form-state"
import { keptValues, readFields } from "./read-fields"
import { secondFactorCode } from "./second-factor-code"

/** What a refusal of the API means in this form: words beside a field, or above the form. */
export type RefusalWords = { field?: string; text: string; link?: FormNotice["link"] }

type Handling<Schema extends z.ZodObject> = {
  schema: Schema
  /** Fields that are never sent back: passwords and codes. */
  secrets?: readonly (keyof z.infer<Schema> & string)[]
  /** Does it. Ends in `redirect()`, or in what the form shows next (`formAnswer`). */
  save: (values: z.infer<Schema>) => Promise<FormState>
  /** Words for refusals that this form knows; the rest has words of its own. */
  refused?: (refusal: StaffRefusal) => RefusalWords | null
}

/**
 * The one way in which a form of the panel is answered: read, judged by its schema, saved; and whatever goes wrong,
 * shown again with what was typed and with words. A second factor that the API wants to see again is asked for inside
 * the form and shown before saving. Errors that are nobody's refusal are thrown.
 */
export async function handleForm<Schema extends z.ZodObject>(
  form: FormData,
  { schema, secrets = [], save, refused }: Handling<Schema>
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.common.form" })
  const fields = readFields(form, schema)
  const values = keptValues(fields, secrets)
  const parsed = schema.safeParse(fields)
  if (!parsed.success) {
    const errors = fieldErrors(parsed.error, {
      required: t("errors.required"),
      email: t("errors.email"),
      url: t("errors.url"),
      pick: t("errors.pick"),
      invalid: t("errors.invalid"),
      too_long: (max) => t("errors.too_long", { max }),
      too_short: (min) => t("errors.too_short", { min }),
    })
    return formAnswer({ values, errors })
  }
  try {
    const code = form.get(CODE_FIELD)
    if (typeof code === "string") {
      const error = await showSecondFactor(code)
      if (error) return formAnswer({ values, code: { error: t(error) } })
    }
    return await save(parsed.data)
  } catch (error) {
    if (error instanceof StaffUnavailable) {
      console.error(error)
      return formAnswer({ values, notice: { kind: "error", text: t("unavailable") } })
    }
    if (!(error instanceof StaffRefusal)) throw error
    if (error.code === "fresh_second_factor_required") return formAnswer({ values, code: { error: null } })
    const door = DOORS[error.code ?? ""]
    if (door) {
      const link = { href: door.href, label: t(`${door.words}.link`), newTab: true }
      return formAnswer({ values, notice: { kind: "error", text: t(`${door.words}.text`), link } })
    }
    const own = refused ? ownWords(error, refused) : []
    if (own.length > 0) {
      const [notice] = own.filter(({ field }) => field === undefined)
      const errors = Object.fromEntries(own.flatMap(({ field, text }) => (field ? [[field, text]] : [])))
      return formAnswer({ values, errors, notice: notice ? { kind: "error", ...notice } : null })
    }
    if (!isKnown(error)) console.error(error)
    const text =
      error.status === 429
        ? t("too_many_attempts", { minutes: Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)) })
        : t(isKnown(error) ? error.code : error.status === 404 ? "not_found" : "refused")
    return formAnswer({ values, notice: { kind: "error", text } })
  }
}

/** The form's words for every reason of a refusal: nobody should have to send a form once for each mistake. */
function ownWords(
  refusal: StaffRefusal,
  refused: (one: StaffRefusal) => RefusalWords | null
): RefusalWords[] {
  const whole = refused(refusal)
  const { status, details, retryAfter, message } = refusal
  const others = refusal.codes.filter((code) => code !== refusal.code)
  const each = others.map((code) => refused(new StaffRefusal(message, { status, details, retryAfter, code })))
  return [whole, ...each].filter((words) => words !== null)
}

async function showSecondFactor(typed: string): Promise<"code.malformed" | "code.wrong" | null> {
  const code = secondFactorCode(typed)
  if (!code) return "code.malformed"
  try {
    await staffFetch("/staff/me/second-factor", { method: "POST", body: code, schema: z.unknown() })
    return null
  } catch (error) {
    if (error instanceof StaffRefusal && error.code === "wrong_code") return "code.wrong"
    throw error
  }
}

/** Where to go first, in another tab, so that the form stays as it is. */
const DOORS: Record<string, { href: string; words: "session_ended" | "no_second_factor" }> = {
  session_ended: { href: "/panel/ingresar", words: "session_ended" },
  second_factor_required: { href: "/panel/cuenta/segundo-factor", words: "no_second_factor" },
  no_second_factor: { href: "/panel/cuenta/segundo-factor", words: "no_second_factor" },
}

const KNOWN = ["not_permitted", "not_found", "conflict"] as const

function isKnown(error: StaffRefusal): error is StaffRefusal & { code: (typeof KNOWN)[number] } {
  return KNOWN.some((code) => code === error.code)
}
