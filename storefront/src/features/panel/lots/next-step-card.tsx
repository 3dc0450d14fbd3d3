import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { recordExit } from "./actions/record-exit"
import { recordStep, type StepSubject } from "./actions/record-step"
import { hasLeft, isFormStep, type LotState, nextSteps } from "./custody-kinds"

/**
 * What can be recorded next of a lot or a piece: only what the rules let follow, and the way out of the prison with
 * the fields that it needs. A piece whose lot has not left goes with it, so there is nothing to record of it alone.
 */
export async function NextStepCard({ subject, state }: { subject: StepSubject; state: LotState }) {
  const steps = nextSteps(state)
  const leaves = steps.length === 1 && steps[0] === "left_prison" && subject.of === "lots"
  const recordable = steps.filter(isFormStep)
  if (leaves) return <ExitCard id={subject.id} />
  if (recordable.length === 0) return null
  const [t, kinds, common] = await Promise.all([
    getTranslations("panel.lots.step"),
    getTranslations("panel.lots.steps"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  const only = recordable.length === 1 ? recordable[0] : undefined
  return (
    <PanelCard id="paso" title={t("title")} intro={t(only === "checked" ? "introCheck" : "intro")}>
      <PanelForm
        id="step"
        action={recordStep.bind(null, subject)}
        draft={`custody:${subject.id}`}
        values={{ kind: recordable[0] ?? "", occurred_on: todayInLima() }}
      >
        <PanelSelect name="kind" label={t("kind")}>
          {recordable.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </PanelSelect>
        <PanelField name="occurred_on" label={t("on")} type="date" max={todayInLima()} />
        <PanelField
          name="document_number"
          label={t("document")}
          hint={t("documentHint")}
          optional={optional}
          autoComplete="off"
          maxLength={60}
        />
        <PanelTextarea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={optional}
          rows={2}
          maxLength={300}
        />
        {/* What has left may still lack its certificates, which are then the main thing to do. */}
        <SubmitButton look={hasLeft(state) ? "secondary" : "primary"}>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

async function ExitCard({ id }: { id: string }) {
  const t = await getTranslations("panel.lots.exit")
  return (
    <PanelCard id="paso" title={t("title")} intro={t("intro")}>
      <PanelForm
        id="exit"
        action={recordExit.bind(null, id)}
        draft={`lot-exit:${id}`}
        values={{ exit_on: todayInLima() }}
      >
        <PanelField
          name="exit_number"
          label={t("number")}
          hint={t("numberHint")}
          autoComplete="off"
          maxLength={60}
        />
        <PanelField name="exit_on" label={t("on")} type="date" max={todayInLima()} />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
