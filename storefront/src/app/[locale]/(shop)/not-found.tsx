import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { ErrorPage } from "@/components/error-page"
import { Link } from "@/components/link"
import { shopPath } from "@/i18n/shop-path"

export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("common.notFound")])
  return (
    <ErrorPage mark="404" title={t("title")} text={t("text")}>
      <ButtonLink href={shopPath(locale, "productos")}>{t("products")}</ButtonLink>
      <Link href={shopPath(locale)} className="lone-link">
        {t("home")}
      </Link>
    </ErrorPage>
  )
}
