"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { formatCount } from "../../table/format-count"
import { verificationSchema } from "../audit-entry"
import { AUDIT_LIST } from "../audit-list"

// A million entries take the API half a minute on a small machine.
const PATIENCE_MS = 120_000

/** Verifies the whole audit log; what was found stands on the page after. */
export async function verifyChain(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.audit.verification" })
  return await handleForm(form, {
    schema: z.object({}),
    save: async () => {
      const { verification } = await staffFetch("/staff/audit/verification", {
        method: "POST",
        body: {},
        timeout: PATIENCE_MS,
        schema: z.object({ verification: verificationSchema }),
      })
      const { ok, entries, first_broken: broken, seconds } = verification
      const text = ok
        ? t("doneOk", { entries: formatCount(entries, locale), seconds: seconds.toFixed(1) })
        : broken
          ? t("doneBroken", { seq: formatCount(broken.seq, locale) })
          : t("brokenOther")
      redirect(await withToast(AUDIT_LIST.path, { kind: ok ? "success" : "error", text }))
    },
  })
}
