import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import type { Return } from "./dispatch"
import { LinePicture } from "./line-picture"
import styles from "./lines-card.module.css"

/** What became of what was sent back, piece by piece. */
export async function ReturnedLines({ back }: { back: Return }) {
  const t = await getTranslations("panel.dispatches.returns")
  return (
    <PanelCard title={t("lines")}>
      <ul className={styles.lines}>
        {back.lines.map((line) => {
          const { line_id, title, cover, quantity, restocked, kept_out, damaged } = line
          const came = restocked + kept_out + damaged
          return (
            <li key={line_id}>
              <LinePicture url={cover} />
              <p>
                {back.state === "received"
                  ? t("lineReceived", { title, quantity, received: came })
                  : t("lineAwaited", { title, quantity })}{" "}
                {restocked > 0 ? t("restocked", { count: restocked }) : null}{" "}
                {kept_out > 0 ? t("keptOut", { count: kept_out }) : null}{" "}
                {damaged > 0 ? t("damaged", { count: damaged }) : null}
              </p>
            </li>
          )
        })}
      </ul>
    </PanelCard>
  )
}
