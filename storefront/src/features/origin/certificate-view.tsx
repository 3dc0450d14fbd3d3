import { getTranslations } from "next-intl/server"
import { renderSVG } from "uqr"
import { Band } from "@/components/band"
import { Notice } from "@/components/notice"
import { shopUrl } from "@/config/environment"
import { formatDay } from "@/features/orders/format-date"
import type { Locale } from "@/i18n/locales"
import { BrowserCheck } from "./browser-check"
import { certificateState, falsehoodOf } from "./certificate-state"
import { readUnchecked, type SignedText } from "./certificate-text"
import { checkWords } from "./check-words"
import { CodeForm } from "./code-form"
import { CustodyTrail } from "./custody-trail"
import type { Certificate } from "./load-certificate"
import { OwnCheck } from "./own-check"
import { NotProved, Proved } from "./proofs"
import { Seal } from "./seal"
import { SignedFacts } from "./signed-facts"
import { TodayBlock } from "./today-block"
import styles from "./certificate.module.css"

/** A code's certificate: how it stands, what was signed, what that proves and what not, where the thing has been. */
export async function CertificateView({ certificate, locale }: { certificate: Certificate; locale: Locale }) {
  const t = await getTranslations("provenance.origin")
  const { code, jws, display } = certificate
  const text = jws ? readUnchecked(jws) : null
  // A text that cannot even be read is nothing to show, whatever was said of it.
  const state = jws && !text ? "doubtful" : certificateState(certificate)
  const signed = state === "none" ? null : text
  const address = `${shopUrl()}/origen/${code}`
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <article className={styles.sheet}>
          <div className={styles.inner}>
            <Band handle={display.workshop.handle} craftLine={display.craft_line} />
            <div className={styles.body}>
              <header className={styles.head}>
                <div>
                  <p className="eyebrow">{t("page.eyebrow")}</p>
                  <h1 className={styles.code}>{code}</h1>
                  <p className={styles.name}>{signed?.subject.name ?? display.name}</p>
                  <p className="muted number">{await standing(certificate, signed, locale)}</p>
                </div>
                <Seal state={state} />
              </header>
              <State certificate={certificate} state={state} locale={locale} />
              {signed && jws ? (
                <>
                  <BrowserCheck
                    code={code}
                    jws={jws}
                    shop={shopUrl()}
                    words={await checkWords(signed.issuer.name ?? signed.issuer.id)}
                    found={await foundByServer(certificate, state)}
                  />
                  <section aria-labelledby="firmado">
                    <h2 id="firmado" className={styles.heading}>
                      {t("facts.title")}
                    </h2>
                    <SignedFacts text={signed} locale={locale} />
                  </section>
                </>
              ) : null}
            </div>
          </div>
        </article>
        {signed && state === "valid" ? (
          <div className={styles.meaning}>
            {/* Taken away again when the browser finds otherwise. */}
            <Proved certificate={certificate} text={signed} locale={locale} />
            <NotProved />
          </div>
        ) : null}
      </div>
      <div className={styles.columns}>
        <CustodyTrail custody={certificate.custody} locale={locale} />
        <TodayBlock display={display} signedName={signed?.subject.name ?? null} locale={locale} />
      </div>
      {signed && jws ? <OwnCheck jws={jws} kid={certificate.kid} text={signed} /> : null}
      <div className={styles.printed}>
        <div dangerouslySetInnerHTML={{ __html: renderSVG(address, { border: 0 }) }} aria-hidden="true" />
        <p>{t("print", { address })}</p>
      </div>
      <section aria-labelledby="otro" className={styles.again}>
        <h2 id="otro" className={styles.heading} style={{ marginBottom: "var(--gap-3)" }}>
          {t("another")}
        </h2>
        <CodeForm locale={locale} look="secondary" />
      </section>
    </div>
  )
}

/** "Pieza 7 de 24 · Firmado el …" */
async function standing(certificate: Certificate, text: SignedText | null, locale: Locale): Promise<string> {
  const t = await getTranslations("provenance.origin.page")
  const of = text?.subject.of ?? certificate.lot?.quantity ?? null
  const number = text?.subject.number ?? null
  const which =
    certificate.kind === "piece"
      ? number && of
        ? t("piece", { number, of })
        : t("pieceAlone")
      : of && t("lot", { of })
  const signedOn = text && formatDay(new Date(text.validFrom), locale)
  return [which, signedOn && t("issued", { date: signedOn })].filter(Boolean).join(" · ")
}

const REVOKED_FOR = [
  "error_in_data",
  "lost_or_stolen",
  "counterfeit",
  "destroyed",
  "key_compromised",
  "superseded",
] as const

async function State({
  certificate,
  state,
  locale,
}: {
  certificate: Certificate
  state: ReturnType<typeof certificateState>
  locale: Locale
}) {
  const t = await getTranslations("provenance.origin")
  if (state === "valid") return null
  if (state === "none") return <Notice title={t("none.title")}>{t("none.text")}</Notice>
  if (state === "doubtful") {
    const reason = t(`verdict.reasons.${falsehoodOf(certificate.problem)}`)
    return (
      <Notice kind="error" title={t("doubtful.title")}>
        {t("doubtful.text", { reason })}
      </Notice>
    )
  }
  const on = formatDay(certificate.revoked_at ? new Date(certificate.revoked_at) : new Date(), locale)
  const reason = REVOKED_FOR.find((each) => each === certificate.revoke_reason) ?? "other"
  return (
    <Notice kind="error" title={t("revoked.title", { date: on })}>
      {t("revoked.text", { reason: t(`revoked.reasons.${reason}`) })}
    </Notice>
  )
}

/** What the check says before, or without, the browser's own; undefined where all is well. */
async function foundByServer({ problem }: Certificate, state: ReturnType<typeof certificateState>) {
  const t = await getTranslations("provenance.origin")
  if (state === "revoked")
    return { title: t("verdict.server.title"), text: t("verdict.server.text"), steps: 3 }
  if (state !== "doubtful") return undefined
  const reason = t(`verdict.reasons.${falsehoodOf(problem)}`)
  return { title: t("doubtful.title"), text: t("doubtful.text", { reason }), steps: 0 }
}
