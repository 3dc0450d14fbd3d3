import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { PanelField } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { revokeInstruction } from "./actions/save-instruction"
import type { Instruction } from "./terms"

/** Takes an instruction back from a day on. */
export async function RevokeForm({
  artisan: { id, code },
  instruction,
}: {
  artisan: { id: string; code: string }
  instruction: Instruction
}) {
  const t = await getTranslations("panel.terms.instructionCard.revoke")
  return (
    <PanelForm
      id="revoke"
      action={revokeInstruction.bind(null, { id, code }, instruction.id)}
      values={{ on: todayInLima() }}
    >
      <PanelField name="on" type="date" label={t("on")} min={instruction.starts_on} />
      <SubmitButton look="secondary">{t("do")}</SubmitButton>
    </PanelForm>
  )
}
