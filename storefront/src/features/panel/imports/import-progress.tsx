import { getLocale, getTranslations } from "next-intl/server"
import { KeepWatching } from "../closes/keep-watching"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import { type Import, isRunning } from "./import"
import styles from "./photos-archive.module.css"

/** How far the check or the import is; the page comes again by itself until it is over. */
export async function ImportProgress({ of }: { of: Import }) {
  const { state, done, rows } = of
  if (!isRunning(of)) return null
  const [t, locale] = await Promise.all([getTranslations("panel.imports.progress"), getLocale()])
  const running = state === "checking" ? "checking" : "importing"
  return (
    <PanelCard title={t(`${running}.title`)} intro={t(`${running}.text`)}>
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
      <KeepWatching />
      <progress
        className={styles.progress}
        aria-label={t(`${running}.title`)}
        // Before its rows are counted nobody knows how far it is.
        {...(rows > 0 ? { value: Math.min(done, rows), max: rows } : {})}
      />
      <p role="status">
        {rows > 0
          ? t("count", { done: formatCount(Math.min(done, rows), locale), rows: formatCount(rows, locale) })
          : t("reading")}
      </p>
    </PanelCard>
  )
}
