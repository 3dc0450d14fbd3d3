import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { explainLine } from "./actions/explain-line"

/** Says why the ledger and the provider differ in one movement. */
export async function ExplainForm({ id, note }: { id: string; note: string | null }) {
  const t = await getTranslations("panel.reconciliation.explain")
  return (
    <PanelCard title={t(note ? "again" : "title")} intro={t("help")}>
      <PanelForm
        id="explain"
        action={explainLine.bind(null, id)}
        draft={`explain:${id}`}
        values={{ note: note ?? "" }}
      >
        <PanelTextarea name="note" label={t("note")} hint={t("noteHint")} rows={3} maxLength={500} />
        <SubmitButton>{t("do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
