import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { answerEnquiry } from "./actions/answer-enquiry"
import { closeEnquiry, reopenEnquiry } from "./actions/close-enquiry"
import type { Enquiry } from "./enquiry"

/** The answer, which whoever asked gets by mail. */
export async function AnswerCard({ enquiry: { id, version, name, locale, answers } }: { enquiry: Enquiry }) {
  const t = await getTranslations("panel.fair-desk.enquiries")
  return (
    <PanelCard
      title={t(answers.length > 0 ? "answer.again" : "answer.title")}
      intro={t("answer.intro", { name, language: t(`languages.${locale}`) })}
    >
      <PanelForm
        id="answer"
        action={answerEnquiry.bind(null, { id, version })}
        draft={`fair-enquiry:${id}:${answers.length}`}
      >
        <PanelTextarea
          name="text"
          label={t("answer.text")}
          hint={t("answer.hint")}
          lang={locale}
          rows={9}
          maxLength={6000}
        />
        <SubmitButton>{t("answer.do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** Closes an enquiry, behind a second step; the reason is for colleagues. */
export async function CloseEnquiryForm({ enquiry: { id, version } }: { enquiry: Enquiry }) {
  const t = await getTranslations("panel.fair-desk.enquiries.close")
  const common = await getTranslations("panel.common.form")
  return (
    <Confirm action={t("open")} title={t("title")} text={<p>{t("text")}</p>}>
      <PanelForm id="close" action={closeEnquiry.bind(null, { id, version })}>
        <PanelField name="reason" label={t("reason")} optional={common("optional")} maxLength={500} />
        <SubmitButton>{t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}

/** Opens a closed enquiry again. */
export async function ReopenEnquiryForm({ enquiry: { id, version } }: { enquiry: Enquiry }) {
  const t = await getTranslations("panel.fair-desk.enquiries.reopen")
  return (
    <PanelForm id="reopen" action={reopenEnquiry.bind(null, { id, version })}>
      <SubmitButton look="secondary">{t("do")}</SubmitButton>
    </PanelForm>
  )
}
