import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { withdrawApplication } from "./actions/withdraw-application"

/** Takes an application back, behind a second step. */
export async function WithdrawForm({ id, version }: { id: string; version: number }) {
  const t = await getTranslations("panel.fair-desk.withdraw")
  return (
    <Confirm action={t("open")} title={t("title")} text={<p>{t("text")}</p>}>
      <PanelForm id="withdraw" action={withdrawApplication.bind(null, { id, version })}>
        <SubmitButton>{t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
