import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { CHECKLIST, REVIEW_REASONS } from "../listings/review-reasons"
import { Help } from "../ui/help"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { approveListing, requestChanges } from "./actions/decide-review"
import type { Review } from "./review"

/** The two ways out of a review: approve what was looked at, or say what is to be changed. */
export async function DecideCards({ review }: { review: Review }) {
  const [t, reasons, common] = await Promise.all([
    getTranslations("panel.review.decide"),
    getTranslations("panel.review.reasons"),
    getTranslations("panel.common.form"),
  ])
  const { id, version, own } = review
  return (
    <>
      {own ? (
        <Notice title={t("ownTitle")}>{t("ownText")}</Notice>
      ) : (
        <PanelCard id="aprobar" title={t("approveTitle")} intro={t("approveIntro")}>
          <PanelForm id="approve" action={approveListing.bind(null, id, version)}>
            <PanelChoices
              name="checklist"
              label={t("checklist")}
              many
              choices={CHECKLIST.map((value) => ({
                value,
                label: t(`checks.${value}`),
                hint: t(`checkHints.${value}`),
              }))}
            />
            <Help question={t("privacyQuestion")}>
              <p>{t("privacyHelp")}</p>
            </Help>
            <PanelTextarea
              name="approval_note"
              label={t("approvalNote")}
              optional={common("optional")}
              rows={2}
              maxLength={1000}
            />
            <SubmitButton>{t("approve")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      )}
      <PanelCard id="pedir-cambios" title={t("requestTitle")} intro={t("requestIntro")}>
        <PanelForm
          id="request"
          action={requestChanges.bind(null, id, version)}
          draft={`listing-request:${id}:${version}`}
        >
          <PanelChoices
            name="reasons"
            label={t("reasons")}
            many
            columns
            choices={REVIEW_REASONS.map((value) => ({ value, label: reasons(value) }))}
          />
          <PanelTextarea name="note" label={t("note")} hint={t("noteHint")} rows={3} maxLength={1000} />
          <SubmitButton look="secondary">{t("request")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </>
  )
}
