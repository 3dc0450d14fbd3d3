"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { optionalDocument } from "../../documents/document-field"
import { storeDocument } from "../../documents/store-document"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { PAYOUTS_LIST } from "../payouts-lists"
import { payoutRefusals } from "./payout-refusals"

/** What can be found out about a payment; words of the API's path. */
export type Outcome = "paid" | "returned" | "park"

/** Records what somebody found out about a payment, with the paper that proves it. */
export async function recordOutcome(
  payout: { id: string; artisanId: string | null; proofNeeded: boolean },
  outcome: Outcome,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.payouts" })
  const file = optionalDocument(t("payout.fileWrong")).refine(
    (given) => given !== null || outcome !== "paid" || !payout.proofNeeded,
    t("refusals.proof_required")
  )
  return await handleForm(form, {
    schema: z.object({ note: z.string().trim().min(3).max(500), file }),
    refused: await payoutRefusals(),
    save: async ({ note, file: proof }) => {
      const document_id = proof
        ? await storeDocument(proof, {
            kind: "payout_proof",
            ...(payout.artisanId === null ? {} : { artisan_id: payout.artisanId }),
          })
        : null
      const page = `${PAYOUTS_LIST.path}/${encodeURIComponent(payout.id)}`
      await staffFetch(`${PAYOUTS_LIST.api}/${encodeURIComponent(payout.id)}/${outcome}`, {
        method: "POST",
        body: { note, document_id },
        schema: z.unknown(),
      })
      redirect(await withToast(page, { kind: "success", text: t(`payout.outcomes.${outcome}.done`) }))
    },
  })
}
