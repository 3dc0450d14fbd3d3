import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { closeStand } from "./actions/close-stand"
import { placeStand } from "./actions/place-stand"
import type { Stand } from "./stand"

/** Where a stand is among others of its zone: who runs the fair says so. */
export async function PlaceForm({ stand: { id, version, position } }: { stand: Stand }) {
  const t = await getTranslations("panel.fair-desk.stand.place")
  return (
    <PanelForm
      id="place"
      action={placeStand.bind(null, { id, version })}
      values={{ position: String(position + 1) }}
    >
      <PanelField name="position" label={t("label")} hint={t("hint")} inputMode="numeric" maxLength={4} />
      <SubmitButton look="secondary">{t("do")}</SubmitButton>
    </PanelForm>
  )
}

/** Closes a stand for good: behind a second step, with a reason. */
export async function CloseForm({ stand: { id, version } }: { stand: Stand }) {
  const t = await getTranslations("panel.fair-desk.stand.close")
  return (
    <Confirm action={t("open")} title={t("title")} text={<p>{t("text")}</p>}>
      <PanelForm id="close" action={closeStand.bind(null, { id, version })}>
        <PanelTextarea name="reason" label={t("reason")} rows={2} maxLength={500} />
        <SubmitButton>{t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
