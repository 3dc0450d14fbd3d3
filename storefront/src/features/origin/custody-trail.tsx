import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { formatCalendarDay } from "./format-calendar-day"
import type { Certificate } from "./load-certificate"
import styles from "./custody-trail.module.css"

const KINDS = ["made", "checked", "left_prison", "listed", "sold", "dispatched", "returned"] as const

/** Where the thing has been, step by step, with dates and documents. */
export async function CustodyTrail({ custody, locale }: { custody: Certificate["custody"]; locale: Locale }) {
  const t = await getTranslations("provenance.origin.custody")
  return (
    <section aria-labelledby="pasos">
      <h2 id="pasos" className={styles.title}>
        {t("title")}
      </h2>
      {custody.length === 0 ? (
        <p className="muted">{t("none")}</p>
      ) : (
        <ol className={styles.trail}>
          {custody.map(({ kind, occurred_on, institution, document_number, hash }) => (
            <li key={hash} className={styles.step}>
              <p>
                <strong>{t(`kinds.${KINDS.find((each) => each === kind) ?? "other"}`)}</strong>
                {", "}
                <time dateTime={occurred_on}>{formatCalendarDay(occurred_on, locale)}</time>
              </p>
              <p className="small muted">
                {[
                  institution,
                  document_number ? t("document", { number: document_number }) : null,
                  t("hash", { hash: hash.replace(/^sha-256:/, "").slice(0, 12) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
