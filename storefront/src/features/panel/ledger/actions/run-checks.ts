"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { checkRunSchema } from "../check-run"
import { CHECKS_PATH } from "../ledger-lists"

// Every order there ever was is computed again.
const PATIENCE_MS = 300_000

/** Holds the whole ledger against its facts; what was found stands on the page after. */
export async function runChecks(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.ledger.checks" })
  return await handleForm(form, {
    schema: z.object({}),
    refused: knownRefusals({ check_running: null }, () => t("running")),
    save: async () => {
      const { check } = await staffFetch("/staff/ledger/checks", {
        method: "POST",
        body: {},
        timeout: PATIENCE_MS,
        schema: z.object({ check: checkRunSchema }),
      })
      const good = check.findings === 0
      redirect(
        await withToast(CHECKS_PATH, {
          kind: good ? "success" : "error",
          text: good ? t("doneGood") : t("doneBad", { count: check.findings }),
        })
      )
    },
  })
}
