import { getTranslations } from "next-intl/server"
import type { SignedText } from "./certificate-text"
import styles from "./certificate.module.css"

/** For whoever would rather check with a program of their own: the certificate as it is, and all that it takes. */
export async function OwnCheck({ jws, kid, text }: { jws: string; kid: string | null; text: SignedText }) {
  const t = await getTranslations("provenance.origin.own")
  const list = text.status?.list
  return (
    <details className={styles.own}>
      <summary>{t("title")}</summary>
      <p>{t("text")}</p>
      <ul>
        <li>
          {t("keys")}: <a href="/.well-known/jwks.json">/.well-known/jwks.json</a>
        </li>
        {list && URL.canParse(list) ? (
          <li>
            {t("list")}: <a href={new URL(list).pathname}>{new URL(list).pathname}</a>
          </li>
        ) : null}
        <li>
          {t("words")}: <a href="/contexts/origen/v1">/contexts/origen/v1</a>
        </li>
        {kid ? (
          <li>
            {t("key")}: {kid}
          </li>
        ) : null}
      </ul>
      <p id="jws">{t("jws")}</p>
      <pre className={styles.jws} tabIndex={0} role="region" aria-labelledby="jws">
        {jws}
      </pre>
    </details>
  )
}
