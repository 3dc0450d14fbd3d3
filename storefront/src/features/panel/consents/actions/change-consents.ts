"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import type { ArtisanRef } from "../../artisans/actions/move-artisan"
import { artisanPath } from "../../artisans/artisan-path"
import { staffFetch } from "../../api/staff-fetch"
import type { StaffRefusal } from "../../api/staff-refusal"
import { documentField } from "../../documents/document-field"
import { documentRefusals, storeDocument } from "../../documents/store-document"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { CONSENT_PURPOSES } from "../../registry/registry"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"

const FIELDS = {
  consent_stands: "purpose",
  consent_of_someone_gone: null,
  consent_in_future: "given_on",
  consent_without_evidence: "file",
  consent_already_revoked: null,
} as const

const reasonSchema = z.object({ reason: z.string().trim().min(3).max(500) })

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.consents" })

/** Records what an artisan allows, with the signed paper, which goes to the vault first. */
export async function recordConsent(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, document] = await Promise.all([words(), documentRefusals()])
  const known = await refusals()
  return await handleForm(form, {
    schema: z.object({
      purpose: z.enum(CONSENT_PURPOSES),
      given_on: dayField({ notAfterToday: t("errors.future") }),
      file: documentField(t("errors.file")),
      note: z.string().trim().max(1000),
    }),
    refused: (refusal: StaffRefusal) => document(refusal) ?? known(refusal),
    save: async ({ file, note, ...consent }) => {
      const document_id = await storeDocument(file, { kind: "consent", artisan_id: artisan.id })
      await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/consents`, {
        method: "POST",
        body: { ...consent, document_id, note: note === "" ? null : note },
        schema: z.unknown(),
      })
      return await leave(artisan, t("record.saved", { code: artisan.code }))
    },
  })
}

/** Withdraws one consent, whose id the page bound to the form. */
export async function revokeConsent(
  artisan: ArtisanRef,
  consentId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: reasonSchema,
    refused: await refusals(),
    save: async (body) => {
      const path = `/staff/consents/${encodeURIComponent(consentId)}/revoke`
      await staffFetch(path, { method: "POST", body, schema: z.unknown() })
      return await leave(artisan, t("revoke.done", { code: artisan.code }))
    },
  })
}

/** Withdraws everything that an artisan allows. */
export async function revokeAllConsents(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: reasonSchema,
    refused: await refusals(),
    save: async (body) => {
      const path = `/staff/artisans/${encodeURIComponent(artisan.id)}/consents/revoke-all`
      await staffFetch(path, { method: "POST", body, schema: z.unknown() })
      return await leave(artisan, t("revokeAll.done", { code: artisan.code }))
    },
  })
}

async function refusals() {
  const t = await words()
  return knownRefusals(FIELDS, (code) => t(`refusals.${code}`))
}

async function leave({ id }: ArtisanRef, text: string): Promise<never> {
  redirect(await withToast(artisanPath(id, "consents"), { kind: "success", text }))
}
