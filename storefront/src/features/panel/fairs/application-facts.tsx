import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { craftLineName } from "@/i18n/catalogue-names"
import { WORKSHOPS_LIST } from "../registry/registry-lists"
import { standPath } from "../stands/stands-list"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { formatMoment } from "../table/format-moment"
import { PanelCard } from "../ui/panel-card"
import type { Application } from "./application"
import { ApplicationStateMark } from "./application-state-mark"
import type { Zone } from "./fair"
import { formatScore } from "./score-text"

/** What is known of an application at a glance, and of what was decided. */
export async function ApplicationFacts({
  application,
  zone,
}: {
  application: Application
  zone: Zone | null
}) {
  const [t, places, reasons, locale] = await Promise.all([
    getTranslations("panel.fairs.scoring"),
    getTranslations("panel.fairs.overview"),
    getTranslations("panel.fairs.reasons"),
    getLocale(),
  ])
  const { workshop, establishment, capacity, total, submitted_at, decided_at, decided_by } = application
  return (
    <PanelCard title={t("facts")}>
      <Facts
        facts={[
          [t("state"), <ApplicationStateMark key="state" state={application.state} />],
          [
            t("total"),
            application.scores === null
              ? null
              : total === null
                ? t("noTotal")
                : t("totalOf", { total: formatScore(total, locale) }),
          ],
          [
            t("left"),
            zone
              ? `${places("places", { taken: zone.taken, capacity: zone.capacity })} · ${places(
                  "placesLeft",
                  {
                    count: Math.max(zone.capacity - zone.taken, 0),
                  }
                )}`
              : null,
          ],
          [
            t("workshop"),
            <Link key="workshop" href={`${WORKSHOPS_LIST.path}/${encodeURIComponent(workshop.id)}`}>
              {workshop.name}
            </Link>,
          ],
          [t("line"), craftLineName(workshop.craft_line, locale)],
          [t("establishment"), establishment.name],
          [t("capacity"), capacity === null ? null : formatCount(capacity, locale)],
          [t("sent"), submitted_at ? formatMoment(submitted_at, locale) : null],
          [
            t("decided"),
            decided_at
              ? decided_by
                ? t("decidedBy", { at: formatMoment(decided_at, locale), name: decided_by })
                : formatMoment(decided_at, locale)
              : null,
          ],
          [
            t("reasons"),
            application.reasons.length > 0
              ? application.reasons.map((each) => reasons(each)).join(", ")
              : null,
          ],
          [t("note"), application.note],
        ]}
      />
      {application.stand_id ? (
        <Link href={standPath(application.stand_id)} className="lone-link">
          {t("stand")}
        </Link>
      ) : null}
    </PanelCard>
  )
}
