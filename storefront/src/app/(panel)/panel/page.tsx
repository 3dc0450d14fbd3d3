import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import { currentStaff, me } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { HomeFigures } from "@/features/panel/figures/home-figures"
import { panelLocale } from "@/features/panel/session/panel-locale"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "@/features/panel/home/waiting.module.css"

const homeSchema = z.object({
  waiting: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      count: z.number(),
      path: z.string(),
      tone: z.enum(["info", "attention", "alarm"]),
    })
  ),
})

export async function generateMetadata() {
  const t = await getTranslations("panel.home")
  return { title: t("title") }
}

/** Home: who one is here, what waits for one, and where else one can go. */
export default async function HomePage() {
  const staff = await currentStaff()
  const sections = (await me())?.menu.filter(({ path }) => path !== "/panel") ?? []
  const [t, { waiting }] = await Promise.all([
    getTranslations("panel.home"),
    staffFetch("/staff/home", { schema: homeSchema, query: { locale: await panelLocale() } }),
  ])
  return (
    <PanelPage
      title={t("greeting", { name: staff.name.split(" ")[0] ?? staff.name })}
      intro={t("role", { role: staff.role.name, institution: staff.institution.short_name })}
    >
      {waiting.length === 0 ? (
        <EmptyState title={t("nothing.title")}>{t("nothing.text")}</EmptyState>
      ) : (
        <section aria-labelledby="waiting" className={styles.section}>
          <h2 id="waiting">{t("waiting")}</h2>
          <ul className={styles.list}>
            {waiting.map(({ code, label, count, path, tone }) => (
              <li key={code}>
                <Link href={path} className={styles.card} data-tone={tone}>
                  <span className={`${styles.count} number`}>{count}</span>
                  <span>
                    {label}
                    {tone !== "info" && <strong className={styles.tone}>{t(`tone.${tone}`)}</strong>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <HomeFigures staff={staff} />
      <nav aria-labelledby="sections" className={styles.section}>
        <h2 id="sections">{t("sections")}</h2>
        <ul className={styles.sections}>
          {sections.map(({ code, label, path }) => (
            <li key={code}>
              <Link href={path}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </PanelPage>
  )
}
