import buttonStyles from "@/components/button.module.css"
import { ErrorPage } from "@/components/error-page"
import { DEFAULT_LOCALE, isLocale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import en from "@/messages/en/error.json"
import es from "@/messages/es/error.json"

/**
 * What a visitor sees when a page could not be made, most often because the backend did not answer. Its words are
 * imported and not loaded, since the browser may have to show it by itself.
 */
export function UnavailablePage({ locale: given }: { locale: string | undefined }) {
  const locale = isLocale(given) ? given : DEFAULT_LOCALE
  const text = { es, en }[locale]
  return (
    <ErrorPage mark="···" title={text.title} text={text.text}>
      {/* An empty address is this page's own, with its search. */}
      <a href="" className={`${buttonStyles.button} ${buttonStyles.primary}`}>
        {text.retry}
      </a>
      <a href={shopPath(locale)} className="lone-link">
        {text.home}
      </a>
    </ErrorPage>
  )
}
