import { getLocale, getTranslations } from "next-intl/server"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import type { Close } from "./close"
import styles from "./close-progress.module.css"
import { KeepWatching } from "./keep-watching"

/** How far a close has come while it is computed or posted; the page comes again by itself until it is done. */
export async function CloseProgress({ close: { state, done, total } }: { close: Close }) {
  const [t, locale] = await Promise.all([getTranslations("panel.closes.progress"), getLocale()])
  if (state !== "computing" && state !== "posting") return null
  return (
    <PanelCard title={t(`${state}.title`)} intro={t(`${state}.text`)}>
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <KeepWatching />
      <progress
        className={styles.progress}
        value={done}
        max={Math.max(total, 1)}
        aria-label={t(`${state}.title`)}
      />
      <p role="status">
        {t("count", { done: formatCount(done, locale), total: formatCount(total, locale) })}
      </p>
    </PanelCard>
  )
}
