import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { documentPath } from "@/features/panel/documents/document-path"
import { DecideCards } from "@/features/panel/rules/decide-cards"
import { loadPolicies, loadPolicy, predecessor } from "@/features/panel/rules/policy"
import { policyPath, PROPOSE_PATH, RULES_PATH, simulatorPath } from "@/features/panel/rules/policy-paths"
import { PolicyStateMark } from "@/features/panel/rules/policy-state-mark"
import { RuleChanges } from "@/features/panel/rules/rule-changes"
import { RulesCard } from "@/features/panel/rules/rules-card"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { formatMoment } from "@/features/panel/table/format-moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/reglas/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("policy.read")
  const { version } = await loadPolicy((await params).id)
  return { title: (await getTranslations("panel.rules"))("timeline.version", { version }) }
}

export default async function PolicyPage({ params }: Props) {
  const staff = await staffWho("policy.read")
  const [{ id }, t, locale] = await Promise.all([params, getTranslations("panel.rules"), getLocale()])
  const [policies, policy] = await Promise.all([loadPolicies(), loadPolicy(id)])
  const before = predecessor(policies, policy)
  const moment = (at: string | null) => (at === null ? null : formatMoment(at, locale))
  const by = (person: typeof policy.proposed_by, at: string | null) =>
    person ? t("one.by", { name: person.name ?? "–", date: moment(at) ?? "–" }) : null
  return (
    <PanelPage
      title={t("timeline.version", { version: policy.version })}
      back={<Link href={RULES_PATH}>{t("title")}</Link>}
      actions={
        <ButtonLink look="secondary" href={simulatorPath(policy.id, before?.id)}>
          {t("one.simulate")}
        </ButtonLink>
      }
    >
      <PanelCard title={t("one.facts")}>
        <Facts
          facts={[
            [t("one.state"), <PolicyStateMark key="state" state={policy.state} />],
            [t("one.from"), moment(policy.valid_from)],
            [t("one.until"), moment(policy.valid_until)],
            [t("one.note"), policy.note],
            [
              t("form.document"),
              policy.document_id ? (
                <Link key="document" href={documentPath(policy.document_id, policyPath(policy.id))}>
                  {t("one.openDocument")}
                </Link>
              ) : null,
            ],
            [t("one.proposed"), by(policy.proposed_by, policy.proposed_at)],
            [t("one.decided"), by(policy.decided_by, policy.decided_at)],
            [t("one.decisionNote"), policy.decision_note],
            [t("one.used"), formatCount(policy.used, locale)],
          ]}
        />
      </PanelCard>
      {before ? (
        <PanelCard
          title={t("changes.title")}
          intro={t("changes.intro", { version: before.version, state: t(`states.${before.state}`) })}
        >
          <RuleChanges before={before.rules} after={policy.rules} />
        </PanelCard>
      ) : null}
      {policy.state === "proposed" ? <DecideCards policy={policy} staff={staff} /> : null}
      <RulesCard rules={policy.rules} title={t("all.title")} />
      {mayDo(staff, "policy.propose") && policy.state !== "proposed" ? (
        <p>
          <Link href={`${PROPOSE_PATH}?desde=${encodeURIComponent(policy.id)}`}>{t("one.base")}</Link>
        </p>
      ) : null}
      <RecentAudit staff={staff} resource="policy" id={policy.id} title={t("one.history")} />
    </PanelPage>
  )
}
