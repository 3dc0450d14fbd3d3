import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { closeRequest, extendRequest } from "./actions/close-request"
import type { RightsRequest } from "./rights-request"

/** What can become of an open request: answered, its term extended, refused, withdrawn. */
export async function RequestForms({ request: { id, can_extend } }: { request: RightsRequest }) {
  const t = await getTranslations("panel.rights.request")
  const text = { hint: t("endHint"), rows: 4, maxLength: 2000 } as const
  return (
    <>
      <PanelCard title={t("answered.title")} intro={t("answered.help")}>
        <PanelForm id="answer" action={closeRequest.bind(null, id, "answer")}>
          <PanelTextarea name="answer" label={t("answered.label")} {...text} />
          <SubmitButton>{t("answered.do")}</SubmitButton>
        </PanelForm>
      </PanelCard>
      <PanelCard title={t("others")}>
        {can_extend ? (
          <Confirm action={t("extend.open")} title={t("extend.title")} text={t("extend.text")}>
            <PanelForm id="extend" action={extendRequest.bind(null, id)}>
              <PanelTextarea name="reason" label={t("extend.label")} {...text} rows={2} maxLength={500} />
              <SubmitButton look="secondary">{t("extend.do")}</SubmitButton>
            </PanelForm>
          </Confirm>
        ) : null}
        {(["refuse", "withdraw"] as const).map((end) => (
          <Confirm key={end} action={t(`${end}.open`)} title={t(`${end}.title`)} text={t(`${end}.text`)}>
            <PanelForm id={end} action={closeRequest.bind(null, id, end)}>
              <PanelTextarea name="answer" label={t(`${end}.label`)} {...text} />
              <SubmitButton look="secondary">{t(`${end}.do`)}</SubmitButton>
            </PanelForm>
          </Confirm>
        ))}
      </PanelCard>
    </>
  )
}
