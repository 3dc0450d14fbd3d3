import { getLocale, getTranslations } from "next-intl/server"
import { craftLineName } from "@/i18n/catalogue-names"
import { MoneyBars } from "../charts/money-bars"
import { PanelCard } from "../ui/panel-card"
import type { Figures } from "./figures"
import { figuresDownload } from "./figures-query"

/** What was sold by craft line, and how much of it came back: a chart that is its own table. */
export async function SalesByLineCard({ figures, address }: { figures: Figures; address: string }) {
  const [t, locale] = await Promise.all([getTranslations("panel.figures"), getLocale()])
  const title = t("by_line.title")
  return (
    <PanelCard id="by_line" title={title}>
      {figures.by_line.length === 0 ? (
        <p className="muted">{t("by_line.none")}</p>
      ) : (
        <>
          <MoneyBars
            caption={title}
            words={{ label: t("line"), amount: t("sales.amount") }}
            rows={figures.by_line.map((line) => ({
              key: line.craft_line ?? "none",
              label: line.craft_line === null ? t("by_line.noLine") : craftLineName(line.craft_line, locale),
              amount: line.amount,
              tone: "maker",
              note: t("by_line.note", { pieces: line.pieces, returned: line.returned }),
            }))}
            total={{ label: t("total"), amount: figures.totals.amount }}
          />
          <a href={figuresDownload("by_line", address)} download className="lone-link">
            {t("download", { title })}
          </a>
        </>
      )}
    </PanelCard>
  )
}
