import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import type { Figures } from "./figures"
import styles from "./figure-card.module.css"
import { figuresDownload } from "./figures-query"

/** How many of what was sold came back, of a hundred. */
export async function ReturnsCard({ figures, address }: { figures: Figures; address: string }) {
  const t = await getTranslations("panel.figures.return_rate")
  const words = await getTranslations("panel.figures")
  const { sold, returned, rate } = figures.return_rate
  return (
    <PanelCard id="return_rate" title={t("title")}>
      <p className={styles.says}>
        {rate === null ? t("none") : t("says", { returned, sold, percent: (rate * 100).toFixed(1) })}
      </p>
      <a href={figuresDownload("return_rate", address)} download className="lone-link">
        {words("download", { title: t("title") })}
      </a>
    </PanelCard>
  )
}
