import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { documentPath } from "../../documents/document-path"
import { todayInLima } from "../../form/calendar-day"
import { Facts } from "../../table/facts"
import { formatCalendarDay } from "../../table/format-moment"
import { Confirm } from "../../ui/confirm"
import { PanelCard } from "../../ui/panel-card"
import { AddendumForm } from "./addendum-form"
import type { Agreement } from "./agreement"
import { AgreementState } from "./agreement-state"
import { EndForm } from "./end-form"
import styles from "./agreement-card.module.css"

/** One agreement with its course in time: signing, beginning, addenda, end. */
export async function AgreementCard({
  agreement,
  editable,
  back,
}: {
  agreement: Agreement
  editable: boolean
  /** The page that it stands on. */
  back: string
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.registry.agreements"), getLocale()])
  const { number, addenda } = agreement
  const day = (text: string) => formatCalendarDay(text, locale)
  const today = todayInLima()
  const steps = [
    { on: agreement.signed_on, text: t("signed"), document: agreement.document_id },
    {
      on: agreement.starts_on,
      text: t(agreement.starts_on > today ? "starts" : "started"),
      document: null,
    },
    ...addenda.map((addendum) => ({
      on: addendum.signed_on,
      text: t("addendumOn", { number: addendum.number, day: day(addendum.ends_on) }),
      document: addendum.document_id,
    })),
    {
      on: agreement.until_on,
      text: t(agreement.ended_on ? "end.ended" : agreement.until_on < today ? "endedOn" : "endsOn"),
      document: null,
    },
  ]
  return (
    <PanelCard title={`${agreement.company_name} · ${number}`}>
      <Facts
        facts={[
          [t("state"), <AgreementState key="state" agreement={agreement} />],
          [t("ends"), day(agreement.until_on)],
          [t("ruc"), agreement.company_ruc],
          [t("end.reason"), agreement.end_reason],
        ]}
      />
      <ol className={styles.timeline} aria-label={t("timeline", { number })}>
        {steps.map(({ on, text, document }, index) => (
          <li key={index} data-done={on <= today}>
            <time dateTime={on} className="number">
              {day(on)}
            </time>
            <span>
              {text}
              {document ? (
                <Link href={documentPath(document, back)} className={styles.document}>
                  {t("document")} <span className="visually-hidden">{t("documentOf", { what: text })}</span>
                </Link>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {editable && agreement.ended_on === null ? (
        <>
          <Confirm
            action={t("addendum.open", { number })}
            title={t("addendum.title", { number })}
            text={t("addendum.text")}
          >
            <AddendumForm agreement={agreement} />
          </Confirm>
          {agreement.until_on > today ? (
            <Confirm
              action={t("end.open", { number })}
              title={t("end.title", { number })}
              text={t("end.text")}
            >
              <EndForm agreement={agreement} />
            </Confirm>
          ) : null}
        </>
      ) : null}
    </PanelCard>
  )
}
