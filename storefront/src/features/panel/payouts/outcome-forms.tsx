import { getTranslations } from "next-intl/server"
import { DocumentFileField } from "../documents/document-file-field"
import { Confirm } from "../ui/confirm"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { type Outcome, recordOutcome } from "./actions/record-outcome"
import type { Payout } from "./payout"

/** What can still become of a payment in each state. */
const REACHES: Partial<Record<Payout["state"], readonly Outcome[]>> = {
  sent: ["paid", "returned", "park"],
  parked: ["paid", "returned"],
  paid: ["returned"],
}

/** Records what somebody found out about a payment, each outcome behind a second step. */
export async function OutcomeForms({ payout: { id, state, rail, artisan_id } }: { payout: Payout }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.payouts.payout"),
    getTranslations("panel.common.form"),
  ])
  const proofNeeded = rail === "manual"
  return (REACHES[state] ?? []).map((outcome) => (
    <Confirm
      key={outcome}
      action={t(`outcomes.${outcome}.open`)}
      title={t(`outcomes.${outcome}.title`)}
      text={t(`outcomes.${outcome}.text`)}
    >
      <PanelForm
        id={outcome}
        action={recordOutcome.bind(null, { id, artisanId: artisan_id, proofNeeded }, outcome)}
      >
        <PanelTextarea name="note" label={t("noteLabel")} hint={t("noteHint")} rows={2} maxLength={500} />
        <DocumentFileField
          label={t("file")}
          optional={outcome === "paid" && proofNeeded ? undefined : common("optional")}
        />
        <SubmitButton look="secondary">{t(`outcomes.${outcome}.do`)}</SubmitButton>
      </PanelForm>
    </Confirm>
  ))
}
