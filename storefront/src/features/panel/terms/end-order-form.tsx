import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { endOrder } from "./actions/save-order"
import type { AlimonyOrder } from "./terms"

/** Ends an alimony order on a day, with the reason. */
export async function EndOrderForm({
  artisan: { id, code },
  order,
}: {
  artisan: { id: string; code: string }
  order: AlimonyOrder
}) {
  const t = await getTranslations("panel.terms.alimonyCard.end")
  return (
    <PanelForm
      id={`end-${order.id}`}
      action={endOrder.bind(null, { id, code }, order.id)}
      values={{ on: todayInLima() }}
    >
      <PanelField name="on" type="date" label={t("on")} min={order.starts_on} />
      <PanelTextarea name="note" label={t("note")} hint={t("noteHint")} rows={2} maxLength={500} />
      <SubmitButton look="secondary">{t("do")}</SubmitButton>
    </PanelForm>
  )
}
