import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import styles from "../home/waiting.module.css"
import { DaysCard } from "./days-card"
import { loadFigures } from "./figures"
import { FIGURES_PATH } from "./figures-query"
import { SalesCard } from "./sales-card"

/**
 * The last weeks in two charts, for those who write listings and those who review them. The home stands without it:
 * figures that cannot be had are left out.
 */
export async function HomeFigures({ staff }: { staff: Staff }) {
  const theirs = mayDo(staff, "listing.update") || mayDo(staff, "listing.review")
  if (!theirs || !mayDo(staff, "dispatch.read")) return null
  const figures = await loadFigures({}).catch((error: unknown) => {
    if (!(error instanceof StaffUnavailable) && !(error instanceof StaffRefusal)) throw error
    console.error(error)
    return null
  })
  if (!figures) return null
  const t = await getTranslations("panel.figures.home")
  return (
    <section aria-labelledby="figures" className={styles.section}>
      <h2 id="figures">{t("title")}</h2>
      <SalesCard figures={figures} address="" />
      <DaysCard
        of={mayDo(staff, "listing.review") ? "days_to_publish" : "days_to_dispatch"}
        figures={figures}
        address=""
      />
      <p>
        <Link href={FIGURES_PATH} className="lone-link">
          {t("all")}
        </Link>
      </p>
    </section>
  )
}
