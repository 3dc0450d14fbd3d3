import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { decideRules, type RulesDecision } from "./actions/decide-rules"
import type { Policy } from "./policy"

/** What can be done about a proposal: its author can only take it back, somebody else can decide. */
export async function DecideCards({ policy, staff }: { policy: Policy; staff: Staff }) {
  const t = await getTranslations("panel.rules.decide")
  if (policy.proposed_by?.id === staff.id) {
    return (
      <PanelCard title={t("own.title")} intro={t("own.text")}>
        {mayDo(staff, "policy.propose") ? <DecisionForm policy={policy} decision="withdraw" /> : null}
      </PanelCard>
    )
  }
  if (!mayDo(staff, "policy.approve")) return <Notice title={t("waits.title")}>{t("waits.text")}</Notice>
  return (
    <PanelCard title={t("title")} intro={t("text")}>
      <DecisionForm policy={policy} decision="approve" />
      <DecisionForm policy={policy} decision="refuse" />
    </PanelCard>
  )
}

async function DecisionForm({ policy, decision }: { policy: Policy; decision: RulesDecision }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.rules.decide"),
    getTranslations("panel.common.form"),
  ])
  return (
    <Confirm
      action={t(`${decision}.open`)}
      title={t(`${decision}.title`)}
      text={<p>{t(`${decision}.text`)}</p>}
    >
      <PanelForm id={decision} action={decideRules.bind(null, { id: policy.id, decision })}>
        <PanelTextarea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={common("optional")}
          rows={2}
          maxLength={500}
        />
        {decision === "approve" ? (
          <PanelChoices
            many
            name="confirm"
            label={t("confirmation")}
            choices={[{ value: "yes", label: t("confirm") }]}
          />
        ) : null}
        <SubmitButton look={decision === "approve" ? "primary" : "secondary"}>
          {t(`${decision}.do`)}
        </SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
