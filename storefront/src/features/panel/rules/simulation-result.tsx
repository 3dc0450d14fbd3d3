import { getTranslations } from "next-intl/server"
import { formatAmount, formatCentimos } from "@/lib/money"
import { MoneyBars } from "../charts/money-bars"
import { PanelCard } from "../ui/panel-card"
import { formatBasisPoints } from "./basis-points"
import type { Policy } from "./policy"
import { SPLIT_PARTS } from "./policy-rules"
import { type Simulation, toneOfParty } from "./simulation"
import styles from "./simulator.module.css"

/** Who would get what of a price, with a second bar for other rules, and each maker's part by the law's division. */
export async function SimulationResult({
  simulation,
  policy,
  against,
}: {
  simulation: Simulation
  policy: Policy
  against: Policy | null
}) {
  const t = await getTranslations("panel.rules")
  const name = ({ version, state }: Policy) => t("simulator.option", { version, state: t(`states.${state}`) })
  return (
    <>
      <PanelCard
        id="resultado"
        title={t("simulator.result", { amount: formatCentimos(simulation.amount) })}
        intro={t("simulator.resultIntro")}
      >
        <MoneyBars
          caption={t("simulator.who")}
          words={{
            label: t("simulator.party"),
            amount: t("simulator.amountBy", { policy: name(policy) }),
            ...(against
              ? {
                  against: t("simulator.amountBy", { policy: name(against) }),
                  difference: t("simulator.difference"),
                }
              : {}),
          }}
          rows={simulation.lines.map(({ party, label, amount, against_amount, basis }, index) => ({
            key: `${party} ${index}`,
            label,
            amount,
            against: against_amount ?? 0,
            tone: toneOfParty(party),
            note: basis,
          }))}
          total={{
            label: t("simulator.total"),
            amount: simulation.amount,
            against: simulation.lines.reduce((sum, { against_amount }) => sum + (against_amount ?? 0), 0),
          }}
        />
      </PanelCard>
      {simulation.makers.length > 0 ? (
        <PanelCard title={t("simulator.makers")} intro={t("simulator.makersIntro")}>
          <table role="table" aria-label={t("simulator.makers")} className={styles.makers}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  {t("simulator.maker")}
                </th>
                {[
                  t("simulator.income"),
                  ...(against ? [t("simulator.incomeBefore")] : []),
                  ...SPLIT_PARTS.map((part) => t(`split.${part}`)),
                ].map((head) => (
                  <th key={head} role="columnheader" scope="col" className={styles.number}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {simulation.makers.map(
                ({ share_bp, income, against_income, maker, reparation, inpe }, index) => (
                  <tr key={index} role="row">
                    <th role="rowheader" scope="row">
                      {t("simulator.makerOf", { number: index + 1, share: formatBasisPoints(share_bp) })}
                    </th>
                    {[
                      [t("simulator.income"), income] as const,
                      ...(against ? [[t("simulator.incomeBefore"), against_income ?? 0] as const] : []),
                      [t("split.maker"), maker] as const,
                      [t("split.reparation"), reparation] as const,
                      [t("split.inpe"), inpe] as const,
                    ].map(([label, value]) => (
                      <td key={label} role="cell" data-label={label} className={styles.number}>
                        {formatAmount(value)}
                      </td>
                    ))}
                  </tr>
                )
              )}
            </tbody>
          </table>
        </PanelCard>
      ) : null}
    </>
  )
}
