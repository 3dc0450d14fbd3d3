import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Stock } from "./stock"

/** What has to be known of a piece's stock at a glance. Nothing where all is well. */
export async function StockMark({ stock }: { stock: Stock }) {
  const t = await getTranslations("panel.stock.marks")
  if (stock.state === "withdrawn") return <StateMark tone="quiet">{t("withdrawn")}</StateMark>
  if (stock.available <= 0) {
    return <StateMark tone={stock.one_of_a_kind ? "quiet" : "stopped"}>{t("out")}</StateMark>
  }
  return stock.low ? <StateMark tone="waiting">{t("low")}</StateMark> : null
}
