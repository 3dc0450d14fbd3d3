"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import type { ArtisanRef } from "../../artisans/actions/move-artisan"
import { staffFetch } from "../../api/staff-fetch"
import { staffResponse } from "../../api/staff-response"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { todayInLima } from "../../form/calendar-day"
import { panelLocale } from "../../session/panel-locale"
import { DOCUMENT_TYPES } from "../identity-fields"
import { identityRefusals } from "../identity-refusals"
import { reasonField } from "../reason-field"

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.artisans" })

/**
 * Shows who somebody is, in the answer to this form and nowhere else. The API asks for a fresh second factor, and
 * records who read it and why.
 */
export async function readIdentity(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ reason: reasonField }),
    refused: await identityRefusals(),
    save: async (body) => {
      const { identity } = await staffFetch(
        `/staff/artisans/${encodeURIComponent(artisan.id)}/identity/read`,
        {
          method: "POST",
          body,
          schema: z.object({
            identity: z.object({
              full_name: z.string(),
              document_type: z.enum(DOCUMENT_TYPES),
              document_number: z.string(),
            }),
          }),
        }
      )
      const type = t(`identityFields.types.${identity.document_type}`)
      return formAnswer({
        notice: { kind: "success", text: t("identity.read.done") },
        handover: {
          facts: [
            [t("identity.read.name"), identity.full_name],
            [t("identity.read.document"), `${type} ${identity.document_number}`],
          ],
        },
      })
    },
  })
}

/** Hands over a file with everything that is held on somebody. */
export async function exportPerson(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ reason: reasonField }),
    refused: await identityRefusals(),
    save: async (body) => {
      const response = await staffResponse(`/staff/artisans/${encodeURIComponent(artisan.id)}/export`, {
        method: "POST",
        body,
        timeout: 60_000,
      })
      // Read whole before anything is handed over: one that broke off throws here.
      const base64 = Buffer.from(await response.arrayBuffer()).toString("base64")
      return formAnswer({
        notice: { kind: "success", text: t("identity.export.done") },
        handover: {
          file: { name: `${artisan.code}-${todayInLima()}.json`, mediaType: "application/json", base64 },
        },
      })
    },
  })
}
