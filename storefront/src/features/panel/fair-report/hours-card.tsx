import { getLocale, getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { formatAmount } from "@/lib/money"
import { FigureCard } from "../figures/figure-card"
import { WeeksChart } from "../figures/weeks-chart"
import { formatCount } from "../table/format-count"
import type { FairReport } from "./report"
import { type Span, spansOf } from "./spans"

/** What was sold, and how many came, as time went on: columns, with the table behind them. */
export async function HoursCard({ of, report }: { of: "amount" | "visits"; report: FairReport }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.report"), getLocale()])
  const { by, spans } = spansOf(report.by_hour)
  const best = spans.reduce<Span | null>((top, each) => (each[of] > (top?.[of] ?? 0) ? each : top), null)
  return (
    <FigureCard
      id={of === "amount" ? "ventas" : "visitas"}
      title={t(`time.${of}.${by}`)}
      says={
        best === null ? t(`time.${of}.none`) : t(`time.${of}.best`, { when: spanName(best.at, by, locale) })
      }
      chart={
        <WeeksChart
          weeks={spans.map((span) => ({
            starts_on: span.at,
            value: of === "amount" ? span.amount / 100 : span.visits,
          }))}
          format={(value) =>
            of === "amount" ? `S/ ${value.toLocaleString("en")}` : formatCount(value, locale)
          }
          name={(at) => spanName(at, by, locale)}
        />
      }
      rows={spans}
      rowKey={({ at }) => at}
      columns={[
        { header: t(`time.${by}`), cell: ({ at }) => spanName(at, by, locale) },
        { header: t("visits"), cell: ({ visits }) => formatCount(visits, locale) },
        { header: t("carts"), cell: ({ carts }) => formatCount(carts, locale) },
        { header: t("orders"), cell: ({ orders }) => formatCount(orders, locale) },
        { header: t("units"), cell: ({ units }) => formatCount(units, locale) },
        { header: t("amountSoles"), cell: ({ amount }) => formatAmount(amount) },
      ]}
    />
  )
}

/** "3 dic, 14 h" or "3 dic", by the clocks of Lima. */
function spanName(at: string, by: "hour" | "day", locale: Locale): string {
  const date = new Date(at)
  const zone = { timeZone: "America/Lima" } as const
  const day = new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    ...{ day: "numeric", month: "short" },
    ...zone,
  }).format(date)
  if (by === "day") return day
  return `${day}, ${new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", ...zone }).format(date)}`
}
