import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { formatMoment } from "../table/format-moment"
import type { Fair } from "./fair"
import { applicationsList, fairPage, fairSection } from "./fairs-lists"

/** What whoever opens a fair should know before anything else. */
export async function FairNotices({ fair }: { fair: Fair }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fairs.overview"), getLocale()])
  const missing = fair.can.publish ? missingToPublish(fair) : []
  const toDecide = fair.state === "selection" ? fair.applications.submitted : 0
  return (
    <>
      {fair.state === "cancelled" && fair.cancel_reason ? (
        <Notice title={t("cancelledTitle")}>{t("cancelledReason", { reason: fair.cancel_reason })}</Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice title={t("missingTitle")}>
          <ul>
            {missing.map((what) => (
              <li key={what}>
                <Link href={fairSection(fair.id, what === "description" ? "editar" : "zonas")}>
                  {t(`missing.${what}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {toDecide > 0 ? (
        <Notice title={t("waitingTitle", { count: toDecide })}>
          <Link href={`${applicationsList(fair.id).path}?estado=submitted&orden=-puntaje`}>
            {t("waitingLink")}
          </Link>
        </Notice>
      ) : null}
      {fair.overlaps.length > 0 && !["closed", "archived", "cancelled"].includes(fair.state) ? (
        <Notice title={t("overlapsTitle")}>
          <ul>
            {fair.overlaps.map(({ id, title, opens_at, closes_at }) => (
              <li key={id}>
                <Link href={fairPage(id)}>
                  {t("overlapsOne", {
                    title,
                    from: formatMoment(opens_at, locale),
                    to: formatMoment(closes_at, locale),
                  })}
                </Link>
              </li>
            ))}
          </ul>
          <p>{t("overlaps")}</p>
        </Notice>
      ) : null}
    </>
  )
}

/** What the API asks for before a fair is published. */
function missingToPublish({ words, zone_list, criteria }: Fair): ("description" | "zones" | "criteria")[] {
  return [
    ...(words.description.es ? [] : (["description"] as const)),
    ...(zone_list.length > 0 ? [] : (["zones"] as const)),
    ...(criteria.length > 0 ? [] : (["criteria"] as const)),
  ]
}
