import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { shopPath } from "@/i18n/shop-path"
import { FairStateMark } from "../fairs/fair-state-mark"
import { fairPage } from "../fairs/fairs-lists"
import { Facts } from "../table/facts"
import { Moment } from "../table/moment"
import type { Stand } from "./stand"

/** The states in which everybody sees a stand's page. */
const PUBLIC = ["announced", "live", "closed", "archived"]

/** Where a stand is and when; its page in the shop once there is one. */
export async function StandFacts({ stand }: { stand: Stand }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.stand.facts"), getLocale()])
  const { fair, zone, position, closed, handle } = stand
  return (
    <Facts
      facts={[
        [
          t("fair"),
          <Link key="fair" href={fairPage(fair.id)}>
            {fair.title}
          </Link>,
        ],
        [t("state"), <FairStateMark key="state" state={fair.state} />],
        [t("place"), t("placeIn", { zone: zone.name[locale] || zone.name.es, place: position + 1 })],
        [t("establishment"), stand.establishment.name],
        [t("opens"), <Moment key="opens" at={fair.opens_at} />],
        [t("closes"), <Moment key="closes" at={fair.closes_at} />],
        [
          t("page"),
          PUBLIC.includes(fair.state) && !closed ? (
            <a
              key="page"
              href={shopPath(locale, "feria", fair.handle, "puesto", handle)}
              target="_blank"
              rel="noreferrer"
            >
              {t("open")}
            </a>
          ) : null,
        ],
        [t("updatedBy"), stand.updated_by],
      ]}
    />
  )
}
