import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { MoneyBars } from "../charts/money-bars"
import { DocumentFileField } from "../documents/document-file-field"
import { accountPath } from "../ledger/ledger-lists"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { releaseHold } from "./actions/release-hold"
import type { OneHold } from "./hold"
import { toneOfAccount } from "../ledger/tone-of-account"

/** What releasing would do by the terms of today, and the form that does it where something can move. */
export async function ReleaseCard({ hold, staff }: { hold: OneHold; staff: Staff }) {
  const [t, reasons, common] = await Promise.all([
    getTranslations("panel.holds.release"),
    getTranslations("panel.holds.reasons"),
    getTranslations("panel.common.form"),
  ])
  const { release } = hold
  if (!release) return null
  const ledger = mayDo(staff, "ledger.read")
  const movable = release.moves.reduce((sum, { amount }) => sum + amount, 0)
  if (release.moves.length === 0) {
    return (
      <PanelCard title={t("title")}>
        <Notice title={t("nothing")}>
          {t("nothingText", {
            reasons: release.reasons.map((reason) => reasons(`${reason}.name`)).join(", "),
          })}
        </Notice>
      </PanelCard>
    )
  }
  return (
    <PanelCard id="liberar" title={t("title")} intro={t("intro")}>
      <MoneyBars
        caption={t("where")}
        words={{ label: t("account"), amount: t("amount") }}
        rows={[
          ...release.moves.map(({ account, label, amount }) => ({
            key: account,
            label,
            amount,
            tone: toneOfAccount(account),
            href: ledger ? accountPath(account) : undefined,
          })),
          ...(release.still_held > 0
            ? [
                {
                  key: "held",
                  label: t("stays"),
                  amount: release.still_held,
                  tone: "held" as const,
                  note: release.reasons.map((reason) => reasons(`${reason}.name`)).join(", "),
                },
              ]
            : []),
        ]}
        total={{ label: t("total"), amount: hold.amount }}
      />
      {mayDo(staff, "hold.release") ? (
        <PanelForm
          id="release"
          action={releaseHold.bind(null, { id: hold.id, artisanId: hold.artisan.id })}
          draft={`hold:${hold.id}`}
        >
          <PanelTextarea name="note" label={t("note")} hint={t("noteHint")} rows={3} maxLength={1000} />
          {mayDo(staff, "terms.update") ? (
            <DocumentFileField label={t("document")} optional={common("optional")} />
          ) : null}
          <PanelChoices
            many
            name="confirm"
            label={t("confirmation")}
            choices={[{ value: "yes", label: t("confirm", { amount: formatCentimos(movable) }) }]}
          />
          <SubmitButton>{t("do", { amount: formatCentimos(movable) })}</SubmitButton>
        </PanelForm>
      ) : null}
    </PanelCard>
  )
}
