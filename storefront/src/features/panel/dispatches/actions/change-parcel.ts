"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { dispatchPath } from "../dispatches-lists"
import { dispatchRefusals } from "../dispatch-refusals"

/** The parcel that an action is about and the dispatch whose page it stands on; bound by the page. */
export type ParcelRef = { id: string; dispatchId: string }

const api = ({ id }: ParcelRef, step = "") => `/staff/parcels/${encodeURIComponent(id)}${step}`

/** Puts right who carries a parcel and under which number. */
export async function correctTracking(
  parcel: ParcelRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      carrier: z.string().trim().min(1).max(60),
      tracking_number: z.string().trim().max(80),
    }),
    refused: await dispatchRefusals(),
    save: async ({ carrier, tracking_number }) => {
      await staffFetch(api(parcel), {
        method: "POST",
        body: { carrier, tracking_number: tracking_number === "" ? null : tracking_number },
        schema: z.unknown(),
      })
      return await leave(parcel, t("correct.done"))
    },
  })
}

/** Records the day on which the buyer got a parcel. */
export async function recordDelivery(
  parcel: ParcelRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ on: dayField({ notAfterToday: t("deliver.future") }) }),
    refused: await dispatchRefusals(),
    save: async ({ on }) => {
      await staffFetch(api(parcel, "/delivered"), { method: "POST", body: { on }, schema: z.unknown() })
      return await leave(parcel, t("deliver.done"))
    },
  })
}

async function words() {
  return await getTranslations({ locale: await panelLocale(), namespace: "panel.dispatches.parcel" })
}

async function leave({ dispatchId }: ParcelRef, text: string): Promise<never> {
  redirect(await withToast(dispatchPath(dispatchId), { kind: "success", text }))
}
