import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { runChecks } from "@/features/panel/ledger/actions/run-checks"
import { checkRunSchema } from "@/features/panel/ledger/check-run"
import { CheckRunCard } from "@/features/panel/ledger/check-run-card"
import { CHECKS_PATH } from "@/features/panel/ledger/ledger-lists"
import { LedgerTabs } from "@/features/panel/ledger/ledger-tabs"
import { formatMoment } from "@/features/panel/table/format-moment"
import { StateMark } from "@/features/panel/table/state-mark"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.ledger.tabs"))("checks") }
}

export default async function ChecksPage() {
  await staffWho("ledger.read")
  const [t, locale, { checks }] = await Promise.all([
    getTranslations("panel.ledger"),
    getLocale(),
    staffFetch("/staff/ledger/checks", { schema: z.object({ checks: z.array(checkRunSchema) }) }),
  ])
  const [last, ...earlier] = checks
  return (
    <PanelPage title={t("title")} intro={t("checks.help")}>
      <LedgerTabs current={CHECKS_PATH} />
      {last ? (
        <CheckRunCard run={last} />
      ) : (
        <EmptyState title={t("checks.never")}>{t("checks.neverText")}</EmptyState>
      )}
      <PanelForm key={last?.id} action={runChecks} id="checks">
        <SubmitButton look="secondary">{t("checks.do")}</SubmitButton>
      </PanelForm>
      {earlier.length > 0 ? (
        <PanelCard title={t("checks.earlier")}>
          <ul>
            {earlier.map(({ id, finished_at, findings }) => (
              <li key={id}>
                <StateMark tone={findings === 0 ? "good" : "stopped"}>
                  {t("checks.run", { at: formatMoment(finished_at, locale), count: findings })}
                </StateMark>
              </li>
            ))}
          </ul>
        </PanelCard>
      ) : null}
    </PanelPage>
  )
}
