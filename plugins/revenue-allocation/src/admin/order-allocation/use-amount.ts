import { useTranslation } from "react-i18next"

/** Writes céntimos as money in the language of Medusa Admin. */
export function useAmount(currencyCode: string): (centimos: number) => string {
  const { i18n } = useTranslation()
  // Peru's Spanish, for amounts are soles: `S/ 1,234.50`.
  const locale = i18n.language?.startsWith("es") ? "es-PE" : (i18n.language ?? "en")
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode.toUpperCase() })
  return (centimos) => format.format(centimos / 100)
}
