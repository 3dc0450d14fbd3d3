"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { LOTS_LIST } from "../../lots/lots-lists"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { certificateRefusals } from "../certificate-refusal"
import { CERTIFICATES_LIST, REVOKE_REASONS } from "../certificates-list"

/** What is revoked, bound by the page: one certificate, or all of a lot that stand. */
export type RevokeTarget = { certificateId: string } | { lotId: string }

/** Revokes for a reason, ticked to confirm: it cannot be undone. */
export async function revokeCertificates(
  target: RevokeTarget,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.certificates.revoke" }),
    certificateRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      reason: z.enum(REVOKE_REASONS),
      note: z
        .string()
        .trim()
        .max(500)
        .transform((text) => (text === "" ? null : text)),
      confirm: z
        .string()
        .optional()
        .refine((ticked) => ticked === "yes", t("confirmMissing")),
    }),
    refused,
    save: async ({ reason, note }) => {
      const one = "certificateId" in target
      const id = encodeURIComponent(one ? target.certificateId : target.lotId)
      const path = one ? `/staff/certificates/${id}/revoke` : `/staff/lots/${id}/certificates/revoke`
      await staffFetch(path, { method: "POST", body: { reason, note }, schema: z.unknown() })
      const page = `${(one ? CERTIFICATES_LIST : LOTS_LIST).path}/${id}`
      redirect(await withToast(page, { kind: "success", text: t(one ? "done" : "doneAll") }))
    },
  })
}
