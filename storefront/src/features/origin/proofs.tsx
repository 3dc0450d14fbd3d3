import { getTranslations } from "next-intl/server"
import { formatDay } from "@/features/orders/format-date"
import type { Locale } from "@/i18n/locales"
import type { SignedText } from "./certificate-text"
import type { Certificate } from "./load-certificate"
import styles from "./certificate.module.css"

/** In plain words: what a valid certificate proves. */
export async function Proved({
  certificate,
  text,
  locale,
}: {
  certificate: Certificate
  text: SignedText
  locale: Locale
}) {
  const t = await getTranslations("provenance.origin.proved")
  const { makers } = text.subject
  const items: [title: string, text: string][] = [
    [t("signer"), t("signerText", { issuer: text.issuer.name ?? text.issuer.id })],
    [t("text"), t("textText", { date: formatDay(new Date(text.validFrom), locale) })],
    [t("live"), t("liveText", { date: formatDay(new Date(), locale) })],
    ...(certificate.custody.length
      ? [[t("custody"), certificate.custody_ok ? t("custodyText") : t("custodyBroken")] as [string, string]]
      : []),
    ...(makers.length
      ? [
          [
            t("register"),
            t("registerText", {
              registered: makers.filter(({ inNationalRegister }) => inNationalRegister).length,
              of: makers.length,
            }),
          ] as [string, string],
        ]
      : []),
  ]
  return <Proofs id="probado" title={t("title")} items={items} />
}

/** And what no certificate of origin proves, on purpose or by nature. */
export async function NotProved() {
  const t = await getTranslations("provenance.origin.notProved")
  return (
    <Proofs
      id="no-probado"
      title={t("title")}
      items={[
        [t("who"), t("whoText")],
        [t("quality"), t("qualityText")],
        [t("label"), t("labelText")],
      ]}
    />
  )
}

function Proofs({ id, title, items }: { id: string; title: string; items: [string, string][] }) {
  return (
    <section aria-labelledby={id} className={styles.proofs}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <dl>
        {items.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
