import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import type { Workshop } from "@/lib/api/workshop"
import { WorkshopCard } from "./workshop-card"
import styles from "./place-grid.module.css"

/** The workshops of one craft line, and the words of the craft that they use; nothing where there are none. */
export async function LineWorkshops({ workshops, locale }: { workshops: Workshop[]; locale: Locale }) {
  const t = await getTranslations("provenance.line")
  if (workshops.length === 0) return null
  const techniques = [...new Set(workshops.flatMap((workshop) => workshop.techniques))].sort((a, b) =>
    a.localeCompare(b, "es")
  )
  return (
    <section className="section" aria-labelledby="talleres-oficio">
      <h2 id="talleres-oficio">{t("workshops")}</h2>
      {techniques.length ? (
        <p className="muted prose" style={{ marginTop: "var(--gap-2)" }}>
          {t("techniques")}: <span lang="es-PE">{techniques.join(", ")}</span>.
        </p>
      ) : null}
      <ul className={styles.grid} style={{ marginTop: "var(--gap-4)" }}>
        {workshops.map((workshop) => (
          <li key={workshop.handle}>
            <WorkshopCard workshop={workshop} locale={locale} heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  )
}
