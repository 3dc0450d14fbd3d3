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

const SUBJECTS = ["pieces", "lot", "both"] as const

/** Issues the certificates that a lot lacks, and says how many there were. `lotId` is bound by the page. */
export async function issueCertificates(
  lotId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.certificates.issue" }),
    certificateRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({ subjects: z.enum(SUBJECTS) }),
    refused,
    save: async ({ subjects }) => {
      const lot = encodeURIComponent(lotId)
      const { issued, existing } = await staffFetch(`/staff/lots/${lot}/certificates`, {
        method: "POST",
        body: { subjects },
        schema: z.object({ issued: z.number(), existing: z.number() }),
        // Thousands are signed and stored in one go.
        timeout: 60_000,
      })
      const text = issued > 0 ? t("done", { issued, existing }) : t("nothingNew", { existing })
      redirect(
        await withToast(`${LOTS_LIST.path}/${lot}`, { kind: issued > 0 ? "success" : "information", text })
      )
    },
  })
}
