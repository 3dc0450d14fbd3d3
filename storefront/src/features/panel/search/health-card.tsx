import { getLocale, getTranslations } from "next-intl/server"
import { formatCount } from "../table/format-count"
import { Facts } from "../table/facts"
import { Moment } from "../table/moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import type { SearchHealth } from "./search-health"

const TONES = { ok: "good", degraded: "waiting", failed: "stopped" } as const

/** How search is, in plain words: whether people find, and who answers them. */
export async function HealthCard({ health }: { health: SearchHealth | null }) {
  const [t, locale] = await Promise.all([getTranslations("panel.search.health"), getLocale()])
  if (!health) {
    return (
      <PanelCard title={t("title")}>
        <p>
          <StateMark tone="stopped">{t("unknown")}</StateMark>
        </p>
      </PanelCard>
    )
  }
  const { status, engine, meilisearch, documents, checked } = health
  return (
    <PanelCard title={t("title")}>
      <p>
        <StateMark tone={TONES[status]}>{t(`states.${status}`)}</StateMark>
      </p>
      <Facts
        facts={[
          [t("engine"), t(`engines.${engine}`)],
          [
            t("meilisearch"),
            meilisearch ? t(meilisearch.answers ? "meilisearchAnswers" : "meilisearchDown") : null,
          ],
          [
            t("documents"),
            documents === null || documents === undefined ? null : formatCount(documents, locale),
          ],
          [
            t("checked"),
            checked ? (
              <span key="checked">
                <Moment at={checked.at} /> · {t("differing", checked)}
              </span>
            ) : null,
          ],
        ]}
      />
    </PanelCard>
  )
}
