import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { standPath } from "../stands/stands-list"
import { PanelCard } from "../ui/panel-card"
import type { PriceReport } from "./price-report"
import styles from "./plain-table.module.css"

/** Offers that somebody should look at, with the stand where that is done. */
export async function PriceProblems({ problems }: { problems: PriceReport["problems"] }) {
  const t = await getTranslations("panel.fairs.prices")
  return (
    <PanelCard title={t("problemsTitle")} intro={t("problemsHelp")}>
      <table role="table" className={styles.table} aria-label={t("problemsTitle")}>
        <thead role="rowgroup">
          <tr role="row">
            {(["product", "problem", "stand"] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {problems.map((problem) => (
            <tr key={`${problem.kind} ${problem.stand_id} ${problem.variant_id}`} role="row">
              <th role="rowheader" scope="row">
                {problem.title}
              </th>
              <td role="cell" data-label={t("problem")}>
                <span>{t(`problems.${problem.kind}`, { kept: problem.kept, now: problem.kept_now })}</span>
              </td>
              <td role="cell" data-label={t("stand")}>
                <Link href={standPath(problem.stand_id)}>{problem.workshop}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PanelCard>
  )
}
