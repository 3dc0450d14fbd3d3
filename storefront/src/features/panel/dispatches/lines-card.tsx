import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import type { Dispatch } from "./dispatch"
import { LinePicture } from "./line-picture"
import styles from "./lines-card.module.css"

/** What was bought of this establishment, and how much of it has left or come back. */
export async function LinesCard({ dispatch: { lines } }: { dispatch: Dispatch }) {
  const t = await getTranslations("panel.dispatches.lines")
  return (
    <PanelCard title={t("title")}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <LinePicture url={line.cover} />
            <div>
              <strong>{line.variant ? `${line.title}, ${line.variant}` : line.title}</strong>
              <p className="small muted">
                {[
                  t("sent", { dispatched: line.dispatched, quantity: line.quantity }),
                  line.returned > 0 ? t("returned", { count: line.returned }) : null,
                  line.sku,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </PanelCard>
  )
}
