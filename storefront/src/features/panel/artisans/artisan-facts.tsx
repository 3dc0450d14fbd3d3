import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import type { Artisan } from "../registry/registry"
import { ESTABLISHMENTS_LIST, WORKSHOPS_LIST } from "../registry/registry-lists"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { formatCalendarDay } from "../table/format-moment"
import { Moment } from "../table/moment"
import { PanelCard } from "../ui/panel-card"
import { ArtisanStatus } from "./artisan-status"

/** What is known of an artisan without knowing who it is. */
export async function ArtisanFacts({ staff, artisan }: { staff: Staff; artisan: Artisan }) {
  const [t, locale] = await Promise.all([getTranslations("panel.artisans.facts"), getLocale()])
  const { workshop, establishment, alias, alias_public: shown } = artisan
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <PanelCard title={t("title")}>
      <Facts
        facts={[
          [t("code"), artisan.code],
          [t("status"), <ArtisanStatus key="status" status={artisan.status} />],
          [t("alias"), alias === null ? t("aliasNone") : `${alias} (${t(shown ? "shown" : "notShown")})`],
          [
            t("workshop"),
            mayDo(staff, "workshop.read") ? (
              <Link key="workshop" href={`${WORKSHOPS_LIST.path}/${workshop.id}`}>
                {workshop.name}
              </Link>
            ) : (
              workshop.name
            ),
          ],
          [
            t("establishment"),
            mayDo(staff, "establishment.read") ? (
              <Link key="establishment" href={`${ESTABLISHMENTS_LIST.path}/${establishment.id}`}>
                {establishment.name}
              </Link>
            ) : (
              establishment.name
            ),
          ],
          [t("since"), artisan.since === null ? null : day(artisan.since)],
          [
            t("released"),
            artisan.released_at === null ? null : <Moment key="out" at={artisan.released_at} />,
          ],
          [t("identity"), t(`identities.${artisan.identity_sealed ? "true" : "false"}`)],
          [
            t("registered"),
            artisan.registered_until === null
              ? t("registeredNo")
              : t("registeredUntil", { day: day(artisan.registered_until) }),
          ],
          [t("competences"), formatCount(artisan.competence_count, locale)],
          [t("hours"), formatCount(artisan.training_hours, locale)],
        ]}
      />
    </PanelCard>
  )
}
