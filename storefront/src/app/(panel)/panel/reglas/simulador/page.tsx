import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { StaffRefusal } from "@/features/panel/api/staff-refusal"
import { staffWho } from "@/features/panel/api/staff-who"
import { inForce, loadPolicies, type Policy } from "@/features/panel/rules/policy"
import { SIMULATOR_PATH } from "@/features/panel/rules/policy-paths"
import { RulesTabs } from "@/features/panel/rules/rules-tabs"
import { type Simulation, simulate } from "@/features/panel/rules/simulation"
import { type AskedSimulation, readSimulation } from "@/features/panel/rules/simulation-query"
import { SimulationResult } from "@/features/panel/rules/simulation-result"
import { SimulatorForm } from "@/features/panel/rules/simulator-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.rules"))("tabs.simulator") }
}

export default async function SimulatorPage({ searchParams }: PageProps<"/panel/reglas/simulador">) {
  await staffWho("policy.read")
  const [query, t, policies] = await Promise.all([
    searchParams,
    getTranslations("panel.rules"),
    loadPolicies(),
  ])
  const ids = policies.map(({ id }) => id)
  const current = inForce(policies)?.id ?? ids[0] ?? ""
  const { fields, asked, problems } = readSimulation(query, { ids, current })
  const simulation = asked ? await simulated(asked, policies) : null
  const policy = policies.find(({ id }) => id === asked?.policyId)
  return (
    <PanelPage title={t("title")} intro={t("simulator.intro")}>
      <RulesTabs current={SIMULATOR_PATH} />
      <PanelCard title={t("simulator.title")}>
        <SimulatorForm fields={fields} problems={problems} policies={policies} />
      </PanelCard>
      {simulation === "refused" ? <Notice kind="error">{t("simulator.refused")}</Notice> : null}
      {simulation && simulation !== "refused" && policy ? (
        <SimulationResult
          simulation={simulation}
          policy={policy}
          against={policies.find(({ id }) => id === asked?.againstId) ?? null}
        />
      ) : null}
    </PanelPage>
  )
}

/** What the API makes of it; what it does not take is said in words and not as an error of the page. */
async function simulated(
  asked: AskedSimulation,
  policies: readonly Policy[]
): Promise<Simulation | "refused"> {
  try {
    return await simulate(asked, policies)
  } catch (error) {
    if (error instanceof StaffRefusal && error.status === 400) return "refused"
    throw error
  }
}
