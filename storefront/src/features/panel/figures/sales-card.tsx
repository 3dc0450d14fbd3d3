import { getLocale, getTranslations } from "next-intl/server"
import { formatAmount, formatCentimos } from "@/lib/money"
import { FigureCard } from "./figure-card"
import { figuresDownload } from "./figures-query"
import type { Figures } from "./figures"
import { shortDay, WeeksChart } from "./weeks-chart"

/** What was sold, week by week. */
export async function SalesCard({ figures, address }: { figures: Figures; address: string }) {
  const [t, locale] = await Promise.all([getTranslations("panel.figures"), getLocale()])
  const { totals, sales_by_week } = figures
  return (
    <FigureCard
      id="sales_by_week"
      title={t("sales.title")}
      says={t("sales.says", {
        amount: formatCentimos(totals.amount),
        orders: totals.orders,
        pieces: totals.pieces,
        fair: totals.fair_pieces,
      })}
      chart={
        <WeeksChart
          weeks={sales_by_week.map(({ starts_on, amount }) => ({ starts_on, value: amount / 100 }))}
          format={(soles) => `S/ ${soles.toLocaleString("en")}`}
        />
      }
      rows={sales_by_week}
      rowKey={({ week }) => week}
      columns={[
        { header: t("week"), cell: ({ starts_on }) => shortDay(starts_on, locale) },
        { header: t("sales.amount"), cell: ({ amount }) => formatAmount(amount) },
        { header: t("sales.orders"), cell: ({ orders }) => orders },
        { header: t("sales.pieces"), cell: ({ pieces }) => pieces },
        { header: t("sales.fair"), cell: ({ fair_pieces }) => fair_pieces },
      ]}
      download={figuresDownload("sales_by_week", address)}
    />
  )
}
