import { getLocale, getTranslations } from "next-intl/server"
import { FigureCard, type FigureColumn } from "./figure-card"
import { figuresDownload } from "./figures-query"
import type { Figures, WeekDays } from "./figures"
import { shortDay, WeeksChart } from "./weeks-chart"

/** How long it takes until a listing is published, or until what sold has left. */
export async function DaysCard({
  of,
  figures,
  address,
}: {
  of: "days_to_publish" | "days_to_dispatch"
  figures: Figures
  address: string
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.figures"), getLocale()])
  const { count, median, p90, by_week } = figures[of]
  const late = of === "days_to_dispatch" ? figures.days_to_dispatch.late : 0
  const rows: readonly (WeekDays & { late?: number })[] = by_week
  const columns: FigureColumn<WeekDays & { late?: number }>[] = [
    { header: t("week"), cell: ({ starts_on }) => shortDay(starts_on, locale) },
    { header: t("days.count"), cell: (row) => row.count },
    { header: t("days.median"), cell: (row) => row.median ?? "–" },
    { header: t("days.p90"), cell: (row) => row.p90 ?? "–" },
  ]
  if (of === "days_to_dispatch") columns.push({ header: t("days.late"), cell: (row) => row.late ?? 0 })
  return (
    <FigureCard
      id={of}
      title={t(`${of}.title`)}
      says={
        median === null || p90 === null
          ? t(`${of}.none`)
          : `${t(`${of}.says`, { count, median, p90 })}${late > 0 ? ` ${t("days.lateSays", { late })}` : ""}`
      }
      legend={[
        { mark: "bar", label: t("days.median") },
        { mark: "line", label: t("days.p90") },
      ]}
      chart={
        <WeeksChart
          weeks={by_week.map((week) => ({
            starts_on: week.starts_on,
            value: week.median,
            second: week.p90,
          }))}
          format={(value) => t("days.tick", { days: value })}
        />
      }
      rows={rows}
      rowKey={({ week }) => week}
      columns={columns}
      download={figuresDownload(of, address)}
    />
  )
}
