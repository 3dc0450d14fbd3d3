"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { StaffRefusal } from "../../api/staff-refusal"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { readCodes } from "../read-codes"
import { trainingSchema } from "../register"
import { lineField, optionalLine } from "../register-fields"
import { TRAINING_KINDS, TRAININGS_LIST } from "../register-lists"
import { registerRefusals } from "../register-refusal"

/** A training that is recorded or, with `id`, corrected, and where it was. Bound by the page. */
export type TrainingTarget = { id: string | null; establishmentId: string; workshopId: string | null }

const NOBODY = "no_attendees"

/** Records a training with who took part, or corrects one. */
export async function saveTraining(
  { id, establishmentId, workshopId }: TrainingTarget,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, errors, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.register.training" }),
    getTranslations({ locale, namespace: "panel.register.errors" }),
    registerRefusals({
      unknown_artisan: "codes",
      attendee_not_there: "attendees",
      repeated_attendee: "codes",
      too_many_people: "attendees",
      hours_out_of_range: "hours",
      date_in_future: "ends_on",
      date_too_old: "starts_on",
      dates_out_of_order: "ends_on",
      term_too_long: "ends_on",
    }),
  ])
  const day = dayField({ notAfterToday: errors("future") })
  return await handleForm(form, {
    schema: z.object({
      place: z.enum(["workshop", "establishment"]),
      kind: z.enum(TRAINING_KINDS),
      topic: lineField(200),
      hours: z
        .string()
        .trim()
        .min(1)
        .refine(
          (text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 2000,
          t("errors.hours")
        )
        .transform(Number),
      starts_on: day,
      ends_on: day,
      institution_label: optionalLine(160),
      attendees: z.array(z.string().regex(/^[\w-]{1,100}$/)).max(1000),
      codes: z
        .string()
        .max(10_000)
        .transform(readCodes)
        .refine(
          ({ wrong }) => wrong.length === 0,
          // Only the first ones: what was pasted by mistake can be long.
          { error: ({ input }) => t("errors.badCodes", { codes: wrongCodes(input) }) }
        ),
    }),
    refused: (refusal) =>
      refusal.code === NOBODY ? { field: "attendees", text: t("errors.nobody") } : refused(refusal),
    save: async ({ place, codes: { codes }, attendees: ticked, ...facts }) => {
      const attendees = [...ticked, ...codes]
      if (attendees.length === 0) {
        throw new StaffRefusal("A training without attendees", { status: 400, code: NOBODY })
      }
      const { training } = await staffFetch(
        TRAININGS_LIST.api + (id === null ? "" : `/${encodeURIComponent(id)}`),
        {
          method: "POST",
          body: {
            ...facts,
            establishment_id: establishmentId,
            workshop_id: place === "workshop" ? workshopId : null,
            attendees,
          },
          schema: z.object({ training: trainingSchema }),
        }
      )
      const text = t(id === null ? "created" : "saved", { count: training.attendee_count })
      const page = `${TRAININGS_LIST.path}/${encodeURIComponent(training.id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}

/** Takes a training out that should not be there. The page bound what it is. */
export async function deleteTraining(
  { id, topic }: { id: string; topic: string },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.register.training" })
  return await handleForm(form, {
    schema: z.object({}),
    save: async () => {
      const path = `${TRAININGS_LIST.api}/${encodeURIComponent(id)}`
      await staffFetch(path, { method: "DELETE", schema: z.unknown() })
      redirect(await withToast(TRAININGS_LIST.path, { kind: "success", text: t("deleted", { topic }) }))
    },
  })
}

function wrongCodes(read: unknown): string {
  const { wrong } = read as ReturnType<typeof readCodes>
  return wrong
    .slice(0, 5)
    .map((word) => word.slice(0, 20))
    .join(", ")
}
