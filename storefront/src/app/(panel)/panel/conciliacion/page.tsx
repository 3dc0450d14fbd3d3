import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { BalanceCard } from "@/features/panel/reconciliation/balance-card"
import { loadProviders } from "@/features/panel/reconciliation/load-providers"
import { RECONCILIATION_PATH, ReconciliationTabs } from "@/features/panel/reconciliation/reconciliation-tabs"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.reconciliation"))("title") }
}

export default async function ReconciliationPage() {
  const staff = await staffWho("reconciliation.read")
  const [t, providers] = await Promise.all([getTranslations("panel.reconciliation"), loadProviders()])
  const editable = mayDo(staff, "reconciliation.update")
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <ReconciliationTabs current={RECONCILIATION_PATH} />
      {providers.length === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : null}
      {providers.map((provider) => (
        <BalanceCard key={provider.provider_id} provider={provider} editable={editable} />
      ))}
    </PanelPage>
  )
}
