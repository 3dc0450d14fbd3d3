import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelChoices } from "../ui/panel-choices"
import { PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { revokeCertificates, type RevokeTarget } from "./actions/revoke-certificates"
import { REVOKE_REASONS } from "./certificates-list"

/** Revokes one certificate, or with `count` all of a lot: behind a fold, with a reason, and ticked to confirm. */
export async function RevokeForm({ target, count }: { target: RevokeTarget; count?: number }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.certificates.revoke"),
    getTranslations("panel.common.form"),
  ])
  const all = count !== undefined
  return (
    <Confirm
      action={all ? t("openAll") : t("open")}
      title={all ? t("titleAll", { count }) : t("title")}
      text={<p>{t("text")}</p>}
    >
      <PanelForm id="revoke" action={revokeCertificates.bind(null, target)}>
        <PanelSelect name="reason" label={t("reason")} hint={t("reasonHint")}>
          <option value="">{t("pick")}</option>
          {REVOKE_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </PanelSelect>
        <PanelTextarea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={common("optional")}
          rows={2}
          maxLength={500}
        />
        <PanelChoices
          many
          name="confirm"
          label={t("confirmation")}
          choices={[{ value: "yes", label: t("confirm") }]}
        />
        <SubmitButton>{all ? t("doAll", { count }) : t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
