"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { StaffRefusal } from "../../api/staff-refusal"
import { offersOf } from "../../fair-offers/offer-schema"
import { applicationApi } from "../../fairs/application"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { wholeNumber } from "../../form/whole-number"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { SEND } from "../application-buttons"
import { applicationPath } from "../applications-lists"

const MOST_PIECES = 100_000
const MOST_TEXT = 4000
const MOST_PHOTOS = 12

/** Saves what an application says; with the button for it, sends it to who runs the fair. */
export async function saveApplication(
  application: { id: string; version: number; sent: boolean },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, offered, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.fair-desk.form" }),
    offersOf(form),
    fairRefusals(),
  ])
  const sending = form.has(SEND)
  // What was sent stays whole.
  const whole = sending || application.sent
  return await handleForm(form, {
    schema: z.object({
      zone_id: z.string().min(1),
      statement: longText(MOST_TEXT, {
        tooLong: (length) => t("errors.tooLong", { length, max: MOST_TEXT }),
        controls: t("errors.controls"),
      }).refine((text) => text !== "" || !whole, "required"),
      capacity: z
        .string()
        .trim()
        .refine((text) => text === "" || wholeNumber(text, 1, MOST_PIECES) !== null, t("errors.capacity"))
        .refine((text) => text !== "" || !whole, "required")
        .transform((text) => (text === "" ? null : Number(text))),
      photos: z.array(z.string()).max(MOST_PHOTOS, t("errors.photos")),
      ...offered.shape,
      // Only so that what is said of all products has a field to stand beside.
      products: z.undefined().refine(() => offered.offers.length > 0 || !whole, t("errors.products")),
    }),
    refused: (refusal) => offered.refused(refusal) ?? refused(refusal),
    save: async ({ zone_id, statement, capacity, photos }) => {
      const body = {
        ...{ version: application.version, zone_id, statement, capacity, photos },
        products: offered.offers.map(({ id, ...offer }) => ({ listing_id: id, ...offer })),
      }
      const saved = await staffFetch(applicationApi(application.id), {
        method: "POST",
        body,
        schema: z.object({ application: z.object({ version: z.number() }) }),
      })
      if (sending) return await send(application.id, saved.application.version)
      redirect(await withToast(applicationPath(application.id), { kind: "success", text: t("saved") }))
    },
  })

  // It is saved by now: whatever is refused is said on its page, which has the version that is there.
  async function send(id: string, version: number): Promise<FormState> {
    let problem: StaffRefusal | null = null
    try {
      await staffFetch(`${applicationApi(id)}/submit`, {
        method: "POST",
        body: { version },
        schema: z.unknown(),
      })
    } catch (error) {
      if (!(error instanceof StaffRefusal) || error.status === 401) throw error
      problem = error
    }
    const toast = problem
      ? ({ kind: "error", text: refused(problem)?.text ?? t("notSent") } as const)
      : ({ kind: "success", text: t("sent") } as const)
    redirect(await withToast(applicationPath(id), toast))
  }
}
