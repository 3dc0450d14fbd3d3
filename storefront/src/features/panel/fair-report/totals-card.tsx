import { getLocale, getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import type { FairReport } from "./report"
import styles from "./totals-card.module.css"

/** The fair at a glance: what was sold, how many came, what they took. */
export async function TotalsCard({ report: { totals } }: { report: FairReport }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.report"), getLocale()])
  const count = (value: number) => formatCount(value, locale)
  const tiles = [
    { key: "amount", label: t("amount"), value: formatCentimos(totals.amount), big: true },
    { key: "orders", label: t("orders"), value: count(totals.orders) },
    { key: "units", label: t("units"), value: count(totals.units) },
    {
      key: "basket",
      label: t("basket"),
      value: totals.average_basket === null ? "–" : formatCentimos(totals.average_basket),
    },
    { key: "visits", label: t("visits"), value: count(totals.visits) },
    { key: "views", label: t("productViews"), value: count(totals.product_views) },
    { key: "carts", label: t("carts"), value: count(totals.carts) },
    { key: "conversion", label: t("conversion"), value: percent(totals.conversion) },
    { key: "refunded", label: t("refunded"), value: formatCentimos(totals.refunded) },
    { key: "stands", label: t("stands"), value: count(totals.stands) },
  ]
  return (
    <PanelCard title={t("glance")}>
      <dl className={styles.tiles}>
        {tiles.map(({ key, label, value, big }) => (
          <div key={key} className={styles.tile} data-big={big}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {totals.early_visits ? (
        <p className="small muted">{t("early", { count: count(totals.early_visits) })}</p>
      ) : null}
      <p className="small muted">{t("counted")}</p>
    </PanelCard>
  )
}

/** `0.0345` → "3.5 %"; a dash for none. */
export function percent(part: number | null): string {
  return part === null ? "–" : `${(100 * part).toFixed(1)}\u00a0%`
}
