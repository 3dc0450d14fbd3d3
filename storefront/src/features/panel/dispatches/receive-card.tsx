import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { cancelReturn, receiveReturn } from "./actions/receive-return"
import type { Return } from "./dispatch"
import { ReturnFields } from "./return-fields"
import { OUTCOME, outcomeField, OUTCOMES } from "./return-lines"

/** Looking at what came back: how many, how they were found, and whether they are sold again. */
export async function ReceiveCard({ back }: { back: Return }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.dispatches.receive"),
    getTranslations("panel.common.form"),
  ])
  const note = (
    <PanelTextarea
      name="note"
      label={t("note")}
      hint={t("noteHint")}
      optional={common("optional")}
      rows={3}
      maxLength={500}
    />
  )
  return (
    <>
      <PanelCard id="recibir" title={t("title")} intro={t("intro")}>
        <PanelForm
          id="receive"
          action={receiveReturn.bind(null, {
            id: back.id,
            lines: back.lines.map((line) => ({ id: line.line_id, most: line.quantity })),
          })}
          draft={`receive:${back.id}`}
          values={Object.fromEntries(back.lines.map(({ line_id }) => [OUTCOME + line_id, "restocked"]))}
        >
          <ReturnFields
            label={t("lines")}
            hint={t("linesHint")}
            lines={back.lines.map((line) => ({
              id: line.line_id,
              name: line.title,
              note: t("announced", { count: line.quantity }),
              fields:
                line.quantity === 1 ? (
                  <PanelSelect name={OUTCOME + line.line_id} label={t("outcome")}>
                    {OUTCOMES.map((outcome) => (
                      <option key={outcome} value={outcome}>
                        {t(`outcomes.${outcome}`)}
                      </option>
                    ))}
                    <option value="none">{t("outcomes.none")}</option>
                  </PanelSelect>
                ) : (
                  OUTCOMES.map((outcome) => (
                    <PanelField
                      key={outcome}
                      name={outcomeField(outcome, line.line_id)}
                      label={t(`outcomes.${outcome}`)}
                      inputMode="numeric"
                      autoComplete="off"
                      maxLength={6}
                    />
                  ))
                ),
            }))}
          />
          {note}
          <SubmitButton>{t("save")}</SubmitButton>
        </PanelForm>
      </PanelCard>
      <Confirm action={t("cancel.open")} title={t("cancel.title")} text={t("cancel.text")}>
        <PanelForm id="cancel" action={cancelReturn.bind(null, back.id)}>
          {note}
          <SubmitButton>{t("cancel.save")}</SubmitButton>
        </PanelForm>
      </Confirm>
    </>
  )
}
