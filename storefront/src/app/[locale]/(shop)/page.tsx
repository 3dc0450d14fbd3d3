import { getTranslations } from "next-intl/server"

export default async function HomePage() {
  const t = await getTranslations("common")
  return (
    <div className="page section">
      <h1>{t("tagline")}</h1>
    </div>
  )
}
