import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { receiveReturn } from "./actions/receive-return"
import type { Return } from "./dispatch"
import { CONDITIONS } from "./dispatches-lists"
import { ReturnFields } from "./return-fields"
import { CONDITION, RETURNED } from "./return-lines"

/** Looking at what came back: how many, how they were found, and whether they are sold again. */
export async function ReceiveCard({ back }: { back: Return }) {
  const [t, words, common] = await Promise.all([
    getTranslations("panel.dispatches.receive"),
    getTranslations("panel.dispatches.returns"),
    getTranslations("panel.common.form"),
  ])
  return (
    <PanelCard id="recibir" title={t("title")} intro={t("intro")}>
      <PanelForm
        id="receive"
        action={receiveReturn.bind(null, {
          id: back.id,
          lines: back.lines.map((line) => ({ id: line.line_id, most: line.quantity })),
        })}
        draft={`receive:${back.id}`}
        values={Object.fromEntries(
          back.lines.flatMap((line) => [
            [RETURNED + line.line_id, String(line.quantity)],
            [CONDITION + line.line_id, "as_new"],
          ])
        )}
      >
        <ReturnFields
          lines={back.lines.map((line) => ({
            id: line.line_id,
            name: line.title,
            note: t("announced", { count: line.quantity }),
          }))}
          words={{
            lines: t("lines"),
            hint: t("linesHint"),
            quantity: t("quantity"),
            condition: {
              label: t("condition"),
              choices: CONDITIONS.map((value) => ({ value, label: words(`conditions.${value}`) })),
            },
            restock: t("restock"),
            restockHint: t("restockHint"),
          }}
        />
        <PanelTextarea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={common("optional")}
          rows={3}
          maxLength={500}
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
