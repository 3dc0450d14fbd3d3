import { getLocale, getTranslations } from "next-intl/server"
import { FigureCard } from "../figures/figure-card"
import { shortDay, WeeksChart } from "../figures/weeks-chart"
import { formatCount } from "../table/format-count"
import type { SearchFigures } from "./search-figures"
import { formatShare } from "./share"

/** How much people search, day by day, and how often they find nothing. */
export async function SearchFiguresCard({ figures }: { figures: SearchFigures }) {
  const [t, locale] = await Promise.all([getTranslations("panel.search.figures"), getLocale()])
  const { searches, without_results } = figures.totals
  return (
    <FigureCard
      id="by_day"
      title={t("title")}
      says={
        searches === 0
          ? t("none")
          : t("says", {
              searches: formatCount(searches, locale),
              count: searches,
              share: formatShare(without_results, searches, locale),
            })
      }
      legend={[
        { mark: "bar", label: t("searches") },
        { mark: "line", label: t("without") },
      ]}
      chart={
        <WeeksChart
          weeks={figures.by_day.map((day) => ({
            starts_on: day.day,
            value: day.searches,
            second: day.without_results,
          }))}
          format={(value) => formatCount(value, locale)}
        />
      }
      rows={figures.by_day}
      rowKey={({ day }) => day}
      columns={[
        { header: t("day"), cell: ({ day }) => shortDay(day, locale) },
        { header: t("searches"), cell: (row) => formatCount(row.searches, locale) },
        { header: t("without"), cell: (row) => formatCount(row.without_results, locale) },
        { header: t("share"), cell: (row) => formatShare(row.without_results, row.searches, locale) },
      ]}
    />
  )
}
