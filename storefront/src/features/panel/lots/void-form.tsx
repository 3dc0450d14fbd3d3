import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { voidLot } from "./actions/void-lot"

/** Voids a lot that was recorded by mistake: behind a fold, with a reason. */
export async function VoidForm({ id }: { id: string }) {
  const t = await getTranslations("panel.lots.void")
  return (
    <Confirm action={t("open")} title={t("title")} text={<p>{t("text")}</p>}>
      <PanelForm id="void" action={voidLot.bind(null, id)}>
        <PanelTextarea name="reason" label={t("reason")} rows={2} maxLength={500} />
        <SubmitButton>{t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
