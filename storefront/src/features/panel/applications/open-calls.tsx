import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffFetch } from "../api/staff-fetch"
import { fairRowSchema } from "../fairs/fair"
import { fairPage } from "../fairs/fairs-lists"
import { formatMoment } from "../table/format-moment"
import { PanelCard } from "../ui/panel-card"
import { applyPath } from "./applications-lists"
import styles from "./open-calls.module.css"

const MOST = 20

/** The fairs that workshops can apply to now, what closes first on top. Nothing where there is none. */
export async function OpenCalls() {
  const [t, locale, { fairs }] = await Promise.all([
    getTranslations("panel.fair-desk.calls"),
    getLocale(),
    staffFetch("/staff/fairs", {
      query: { state: "call", limit: MOST, order: "opens_at" },
      schema: z.object({ fairs: z.array(fairRowSchema) }),
    }),
  ])
  if (fairs.length === 0) return null
  const soonest = [...fairs].sort((a, b) => a.call_closes_at.localeCompare(b.call_closes_at))
  return (
    <PanelCard title={t("title")} intro={t("intro")}>
      <ul className={styles.calls}>
        {soonest.map((fair) => (
          <li key={fair.id} className={styles.call}>
            <div>
              <h3>
                <Link href={fairPage(fair.id)}>{fair.title}</Link>
              </h3>
              <p>{t("closes", { at: formatMoment(fair.call_closes_at, locale) })}</p>
              <p className="small muted">
                {t("held", {
                  from: formatMoment(fair.opens_at, locale),
                  to: formatMoment(fair.closes_at, locale),
                })}
              </p>
            </div>
            <ButtonLink href={applyPath(fair.id)}>{t("apply")}</ButtonLink>
          </li>
        ))}
      </ul>
    </PanelCard>
  )
}
