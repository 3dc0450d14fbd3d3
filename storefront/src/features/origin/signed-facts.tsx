import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import type { DocumentMark, SignedText } from "./certificate-text"
import { formatCalendarDay } from "./format-calendar-day"
import styles from "./certificate.module.css"

/** What stands in the signed text, and nothing else: no link, no alias, no word of today. */
export async function SignedFacts({ text, locale }: { text: SignedText; locale: Locale }) {
  const t = await getTranslations("provenance.origin.facts")
  const { subject } = text
  const day = (date: string) => formatCalendarDay(date, locale)
  const document = (mark: DocumentMark | null): string | null => {
    if (!mark) return null
    if (mark.number) {
      return mark.date
        ? t("numberedOn", { number: mark.number, date: day(mark.date) })
        : t("numbered", { number: mark.number })
    }
    return mark.date ? t("hiddenOn", { date: day(mark.date) }) : t("hidden")
  }
  const made =
    subject.madeFrom &&
    (subject.madeTo && subject.madeTo !== subject.madeFrom
      ? t("madeBetween", { from: day(subject.madeFrom), to: day(subject.madeTo) })
      : t("madeOn", { from: day(subject.madeFrom) }))
  const place = subject.establishment
    ? [subject.establishment.name, subject.region].filter(Boolean).join(", ")
    : subject.region && (
        <>
          {subject.region} <span className="small muted">{t("regionOnly")}</span>
        </>
      )
  const makers = subject.makers.length ? (
    <ul className={styles.makers}>
      {subject.makers.map(({ code, inNationalRegister }) => (
        <li key={code}>
          <span className={styles.maker}>{code}</span>{" "}
          <span className="small muted">{inNationalRegister ? t("inRegister") : t("notInRegister")}</span>
        </li>
      ))}
    </ul>
  ) : null
  const facts: [term: string, detail: ReactNode][] = [
    [t("workshop"), subject.workshop?.name],
    [t("place"), place],
    [t("craft"), subject.craftLine && craftLineName(subject.craftLine, locale)],
    [t("technique"), subject.technique],
    [t("materials"), subject.materials],
    [t("made"), made],
    [t("makers"), makers],
    [t("lot"), subject.lot && subject.lot !== subject.code ? subject.lot : null],
    [t("control"), document(subject.productionControl)],
    [t("exit"), document(subject.exitRegister)],
  ]
  return (
    <dl className={`fact-list ${styles.facts}`}>
      {facts.map(([term, detail]) =>
        detail ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ) : null
      )}
    </dl>
  )
}
