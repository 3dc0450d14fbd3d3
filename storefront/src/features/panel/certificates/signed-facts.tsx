import { getLocale, getTranslations } from "next-intl/server"
import { craftLineName } from "@/i18n/catalogue-names"
import { Facts } from "../table/facts"
import { formatCalendarDay, formatMoment } from "../table/format-moment"
import { Notice } from "@/components/notice"
import { readJws } from "./signed-credential"
import styles from "./signed-facts.module.css"

/** What was signed, in words; the text itself lies under a fold, for whoever wants to check it by other means. */
export async function SignedFacts({ jws }: { jws: string }) {
  const [t, locale] = await Promise.all([getTranslations("panel.certificates.signed"), getLocale()])
  const read = readJws(jws)
  const subject = read?.credential?.credentialSubject
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <>
      {read?.credential && subject ? (
        <Facts
          facts={[
            [t("issuer"), read.credential.issuer.name],
            [t("validFrom"), formatMoment(read.credential.validFrom, locale)],
            [t("code"), subject.code],
            [
              t("what"),
              subject.number === undefined
                ? t("ofLot", { name: subject.name, count: subject.of })
                : t("ofPiece", { name: subject.name, number: subject.number, count: subject.of }),
            ],
            [t("lot"), subject.lot],
            [t("line"), craftLineName(subject.craftLine, locale)],
            [t("technique"), subject.technique],
            [t("materials"), subject.materials ?? null],
            [t("made"), t("period", { from: day(subject.madeFrom), to: day(subject.madeTo) })],
            [t("workshop"), subject.workshop.name],
            [
              t("place"),
              subject.establishment.name ?? t("onlyRegion", { region: subject.establishment.region ?? "–" }),
            ],
            [
              t("makers"),
              <ul key="makers" className={styles.makers}>
                {subject.makers.map(({ code, inNationalRegister }) => (
                  <li key={code}>{t(inNationalRegister ? "registered" : "unregistered", { code })}</li>
                ))}
              </ul>,
            ],
            [
              t("control"),
              "number" in subject.productionControl
                ? subject.productionControl.number
                : t("digest", { digest: subject.productionControl.digest }),
            ],
            [
              t("exit"),
              "number" in subject.exitRegister
                ? t("exitOn", { number: subject.exitRegister.number, date: day(subject.exitRegister.date) })
                : t("exitHidden", { month: subject.exitRegister.month, digest: subject.exitRegister.digest }),
            ],
            [t("custody"), t("custodySteps", { count: subject.custody.events })],
          ]}
        />
      ) : (
        <Notice kind="error">{t("unreadable")}</Notice>
      )}
      <details className={styles.raw}>
        <summary>{t("raw")}</summary>
        {read ? (
          <>
            <h3>{t("header")}</h3>
            <pre tabIndex={0}>{read.header}</pre>
            <h3>{t("payload")}</h3>
            <pre tabIndex={0}>{read.payload}</pre>
          </>
        ) : null}
        <h3>{t("jws")}</h3>
        <pre tabIndex={0}>{jws}</pre>
      </details>
    </>
  )
}
