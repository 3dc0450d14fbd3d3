import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { PoliciesTimeline } from "@/features/panel/rules/policies-timeline"
import { loadPolicies } from "@/features/panel/rules/policy"
import { PROPOSE_PATH, RULES_PATH } from "@/features/panel/rules/policy-paths"
import { RulesTabs } from "@/features/panel/rules/rules-tabs"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.rules"))("title") }
}

export default async function RulesPage() {
  const staff = await staffWho("policy.read")
  const [t, policies] = await Promise.all([getTranslations("panel.rules"), loadPolicies()])
  const open = policies.filter(({ state }) => state === "proposed")
  const others = policies.filter(({ state }) => state !== "proposed")
  return (
    <PanelPage
      title={t("title")}
      intro={t("intro")}
      actions={
        mayDo(staff, "policy.propose") && open.length === 0 ? (
          <ButtonLink href={PROPOSE_PATH}>{t("propose")}</ButtonLink>
        ) : undefined
      }
    >
      <RulesTabs current={RULES_PATH} />
      {open.length > 0 ? (
        <PanelCard title={t("open.title")} intro={t("open.text")}>
          <PoliciesTimeline policies={policies} shown={open} />
        </PanelCard>
      ) : null}
      {others.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <PanelCard title={t("timeline.title")} intro={t("timeline.intro")}>
          <PoliciesTimeline policies={policies} shown={others} />
        </PanelCard>
      )}
    </PanelPage>
  )
}
