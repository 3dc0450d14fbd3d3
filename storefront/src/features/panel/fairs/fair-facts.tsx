import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Facts } from "../table/facts"
import { PanelCard } from "../ui/panel-card"
import type { Fair } from "./fair"
import { fairPage } from "./fairs-lists"
import styles from "./fair-facts.module.css"

/** What a fair is, as its pages say it, and where to change it. */
export async function FairFacts({ fair }: { fair: Fair }) {
  const [t, modes, locale] = await Promise.all([
    getTranslations("panel.fairs.overview"),
    getTranslations("panel.fairs.modes"),
    getLocale(),
  ])
  const { words, venue } = fair
  const said = (text: { es: string; en: string }) => text[locale] || text.es
  return (
    <PanelCard title={t("facts")}>
      <Facts
        facts={[
          [t("mode"), modes(fair.mode)],
          [t("organiser"), said(words.organiser) || null],
          [t("venue"), venue?.name ?? null],
          [t("address"), venue?.address || null],
          [t("hours"), venue?.hours || null],
          [t("handle"), <code key="handle">/feria/{fair.handle}</code>],
          [
            t("clonedFrom"),
            fair.cloned_from ? (
              <Link key="model" href={fairPage(fair.cloned_from.id)}>
                {fair.cloned_from.title}
              </Link>
            ) : null,
          ],
          [t("updatedBy"), fair.updated_by],
        ]}
      />
      <h3>{t("description")}</h3>
      <p className={styles.text}>{said(words.description) || t("none")}</p>
      <details>
        <summary>{t("rules")}</summary>
        <p className={styles.text}>{said(words.rules) || t("none")}</p>
      </details>
    </PanelCard>
  )
}
