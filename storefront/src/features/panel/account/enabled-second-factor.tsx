import { getTranslations } from "next-intl/server"
import { CodeInput } from "../ui/code-input"
import { Confirm } from "../ui/confirm"
import { Help } from "../ui/help"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { renewRecoveryCodes } from "./renew-recovery-codes"
import { turnOffSecondFactor } from "./turn-off-second-factor"

/** What can be done with a second factor that is on: new recovery codes, and turning it off where the role lets one. */
export async function EnabledSecondFactor({
  required,
  codesLeft,
}: {
  required: boolean
  codesLeft: number | null
}) {
  const t = await getTranslations("panel.account")
  return (
    <>
      <PanelCard title={t("enabled.codes")} intro={t("enabled.codesText")}>
        {codesLeft === null ? null : <p>{t("factor.codesLeft", { count: codesLeft })}</p>}
        <PanelForm action={renewRecoveryCodes} id="codigos">
          <p className="small muted">{t("enabled.renewText")}</p>
          <SubmitButton look="secondary">{t("enabled.renew")}</SubmitButton>
        </PanelForm>
        <Help question={t("enabled.phoneQuestion")}>{t("enabled.phoneText")}</Help>
      </PanelCard>
      {required ? null : (
        <Confirm
          action={t("enabled.disable")}
          title={t("enabled.disableTitle")}
          text={t("enabled.disableText")}
        >
          <PanelForm action={turnOffSecondFactor} id="desactivar">
            <CodeInput name="code" label={t("confirm.code")} hint={t("confirm.hint")} />
            <SubmitButton>{t("enabled.disableYes")}</SubmitButton>
          </PanelForm>
        </Confirm>
      )}
    </>
  )
}
