import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { HandedOver } from "../ui/handed-over"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { correctBeneficiary, endBeneficiary, readBeneficiary } from "./actions/save-beneficiary"
import { BeneficiaryInputs } from "./beneficiary-inputs"
import type { Beneficiary } from "./terms"

type Props = { artisan: { id: string; code: string }; beneficiary: Beneficiary }

const words = () => getTranslations("panel.terms.beneficiary")

/** Reading who a beneficiary is: with a reason and a fresh second factor, shown once. */
export async function ReadBeneficiaryCard({ artisan, beneficiary }: Props) {
  const [t, relations] = await Promise.all([words(), getTranslations("panel.terms.relationsTo")])
  return (
    <PanelCard title={t("read.title")} intro={t("read.help")}>
      <PanelForm id="read" action={readBeneficiary.bind(null, beneficiary.id)}>
        <HandedOver
          words={{
            title: t("read.shown", { relation: relations(beneficiary.relation), code: artisan.code }),
            text: t("read.shownText"),
            hide: t("read.hide"),
            download: t("read.download"),
          }}
        />
        <PanelTextarea
          name="reason"
          label={t("read.reason")}
          hint={t("read.reasonHint")}
          rows={2}
          maxLength={500}
        />
        <SubmitButton look="secondary">{t("read.do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** Putting right what is sealed, and no longer paying somebody. */
export async function ChangeBeneficiaryCard({ artisan, beneficiary }: Props) {
  const t = await words()
  return (
    <PanelCard>
      <Confirm action={t("correct.open")} title={t("correct.title")} text={t("correct.text")}>
        <PanelForm
          id="correct"
          action={correctBeneficiary.bind(null, artisan, beneficiary.id)}
          values={{ relation: beneficiary.relation, account_kind: "keep" }}
        >
          <BeneficiaryInputs keep />
          <SubmitButton look="secondary">{t("correct.do")}</SubmitButton>
        </PanelForm>
      </Confirm>
      {beneficiary.ended_at === null ? (
        <Confirm action={t("end.open")} title={t("end.title")} text={t("end.text")}>
          <PanelForm id="end" action={endBeneficiary.bind(null, artisan, beneficiary.id)}>
            <SubmitButton look="secondary">{t("end.do")}</SubmitButton>
          </PanelForm>
        </Confirm>
      ) : null}
    </PanelCard>
  )
}
