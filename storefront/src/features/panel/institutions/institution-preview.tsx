import { getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import type { Institution } from "./institution"
import styles from "./institution-preview.module.css"

/** Name and logo as the foot of the shop shows them. */
export async function InstitutionPreview({ institution }: { institution: Institution }) {
  const t = await getTranslations("panel.institutions.institution")
  return (
    <figure className={styles.preview}>
      <figcaption>{t("preview")}</figcaption>
      <div className={styles.stage}>
        {institution.logo_url ? (
          <img
            src={mediaUrl(institution.logo_url)}
            alt={t("logoAlt", { name: institution.short_name })}
            className={styles.logo}
          />
        ) : (
          <p className="muted">{t("logoNone")}</p>
        )}
        <p>{institution.name}</p>
      </div>
    </figure>
  )
}
