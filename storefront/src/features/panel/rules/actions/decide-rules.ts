"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { policyPath } from "../policy-paths"
import { rulesRefusals } from "../rules-refusal"

/** What can become of a proposal. */
export type RulesDecision = "approve" | "refuse" | "withdraw"

/** Decides about a proposal; which one and how are bound by the page. Only approving is ticked to confirm. */
export async function decideRules(
  { id, decision }: { id: string; decision: RulesDecision },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.rules.decide" }),
    rulesRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      note: z.string().trim().max(500).optional(),
      confirm: z
        .string()
        .optional()
        .refine((ticked) => decision !== "approve" || ticked === "yes", t("confirmMissing")),
    }),
    refused,
    save: async ({ note }) => {
      await staffFetch(`/staff/policies/${encodeURIComponent(id)}/${decision}`, {
        method: "POST",
        body: note ? { note } : {},
        schema: z.unknown(),
      })
      redirect(await withToast(policyPath(id), { kind: "success", text: t(`${decision}.done`) }))
    },
  })
}
