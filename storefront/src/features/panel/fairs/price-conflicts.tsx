import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCentimos } from "@/lib/money"
import { PanelCard } from "../ui/panel-card"
import { fairPage } from "./fairs-lists"
import type { PriceReport } from "./price-report"
import styles from "./plain-table.module.css"

/** Products that stand in two fairs at once at two prices, and which of them is charged. */
export async function PriceConflicts({ conflicts }: { conflicts: PriceReport["conflicts"] }) {
  const t = await getTranslations("panel.fairs.prices")
  return (
    <PanelCard title={t("conflictsTitle")} intro={t("conflictsHelp")}>
      {conflicts.length === 0 ? (
        <p className="muted">{t("conflictsNone")}</p>
      ) : (
        <table role="table" className={styles.table} aria-label={t("conflictsTitle")}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t("product")}
              </th>
              <th role="columnheader" scope="col" className={styles.number}>
                {t("charged")}
              </th>
              <th role="columnheader" scope="col">
                {t("inFairs")}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {conflicts.map(({ variant_id, title, charged, fairs }) => (
              <tr key={variant_id} role="row">
                <th role="rowheader" scope="row">
                  {title}
                </th>
                <td role="cell" data-label={t("charged")} className={styles.number}>
                  {formatCentimos(charged)}
                </td>
                <td role="cell" data-label={t("inFairs")}>
                  <ul>
                    {fairs.map((fair) => (
                      <li key={fair.id}>
                        <Link href={fairPage(fair.id)}>{fair.title}</Link>: {formatCentimos(fair.fair_price)}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PanelCard>
  )
}
