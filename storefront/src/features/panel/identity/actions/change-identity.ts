"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import type { ArtisanRef } from "../../artisans/actions/move-artisan"
import { artisanPath } from "../../artisans/artisan-path"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { identityFields } from "../identity-fields"
import { identityRefusals } from "../identity-refusals"
import { reasonField } from "../reason-field"

const words = async () =>
  getTranslations({ locale: await panelLocale(), namespace: "panel.artisans.identity" })

/** Seals who somebody is, or puts it right. */
export async function sealIdentity(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      ...identityFields,
      document_number: z.string().trim().min(1).max(40),
      full_name: z.string().trim().min(1).max(200),
      reason: reasonField,
    }),
    refused: await identityRefusals(),
    save: async (body) => {
      const { identity } = await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/identity`, {
        method: "POST",
        body,
        schema: z.object({ identity: z.object({ rectified: z.boolean() }) }),
      })
      const text = t(identity.rectified ? "seal.rectified" : "seal.sealed", { code: artisan.code })
      redirect(await withToast(artisanPath(artisan.id, "identity"), { kind: "success", text }))
    },
  })
}

/** Destroys what tells who somebody is. Wants the code typed: nobody does that by mistake. */
export async function erasePerson(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      reason: reasonField,
      request_id: z.string().max(100),
      confirm_code: z
        .string()
        .transform((typed) => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase())
        .refine(
          (typed) => typed === artisan.code.toUpperCase(),
          t("erase.confirmWrong", { code: artisan.code })
        ),
    }),
    refused: await identityRefusals(),
    save: async ({ reason, request_id }) => {
      await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/erase`, {
        method: "POST",
        body: { reason, ...(request_id === "" ? {} : { request_id }) },
        schema: z.unknown(),
      })
      const text = t("erase.done", { code: artisan.code })
      redirect(await withToast(artisanPath(artisan.id), { kind: "success", text }))
    },
  })
}
