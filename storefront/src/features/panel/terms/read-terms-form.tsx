import { getTranslations } from "next-intl/server"
import { HandedOver } from "../ui/handed-over"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { readSealedTerms } from "./actions/save-terms"

/** Reading the accounts and the case in somebody's terms: with a reason and a fresh second factor, shown once. */
export async function ReadTermsForm({ artisan: { id, code } }: { artisan: { id: string; code: string } }) {
  const [t, words] = await Promise.all([
    getTranslations("panel.terms.terms.read"),
    getTranslations("panel.terms.beneficiary.read"),
  ])
  return (
    <PanelForm id="read-terms" action={readSealedTerms.bind(null, { id, code })}>
      <HandedOver
        words={{
          title: t("shown", { code }),
          text: words("shownText"),
          hide: words("hide"),
          download: words("download"),
        }}
      />
      <PanelTextarea
        name="reason"
        label={words("reason")}
        hint={words("reasonHint")}
        rows={2}
        maxLength={500}
      />
      <SubmitButton look="secondary">{t("do")}</SubmitButton>
    </PanelForm>
  )
}
