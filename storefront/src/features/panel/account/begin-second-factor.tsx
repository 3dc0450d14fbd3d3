import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { startSecondFactor } from "./start-second-factor"

/** What one needs before setting up the second factor, and the beginning of it. */
export async function BeginSecondFactor({ next }: { next: string | null }) {
  const t = await getTranslations("panel.account.setUp")
  return (
    <PanelCard>
      <p>{t("before")}</p>
      <PanelForm action={startSecondFactor}>
        <input type="hidden" name="next" value={next ?? ""} />
        <SubmitButton>{t("start")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
