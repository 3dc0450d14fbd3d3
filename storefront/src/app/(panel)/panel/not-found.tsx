import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import styles from "@/features/panel/ui/panel-message.module.css"

export default async function NotFound() {
  const t = await getTranslations("panel.common.notFound")
  return (
    <div className={styles.message}>
      <h1>{t("title")}</h1>
      <p>{t("text")}</p>
      <ButtonLink href="/panel">{t("home")}</ButtonLink>
    </div>
  )
}
