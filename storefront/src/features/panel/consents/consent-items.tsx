import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Link } from "@/components/link"
import { artisanPath } from "../artisans/artisan-path"
import { RecordList } from "../artisans/record-list"
import { nameOfActor } from "../audit/name-of-actor"
import { documentPath } from "../documents/document-path"
import { formatCalendarDay, formatMoment } from "../table/format-moment"
import { Confirm } from "../ui/confirm"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { revokeAllConsents, revokeConsent } from "./actions/change-consents"
import type { Consent } from "./consent"
import { revokeReason } from "./revoke-reason"
import styles from "./consents.module.css"

/** Consents of one artisan, those that stand with a way to withdraw each. */
export async function ConsentItems({
  consents,
  editable,
  readable,
}: {
  consents: readonly Consent[]
  editable: boolean
  /** Whether the signed papers can be opened. */
  readable: boolean
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.consents"), getLocale()])
  const line = (consent: Consent) =>
    [
      `${t("givenOn")} ${formatCalendarDay(consent.given_on, locale)}`,
      `${t("takenBy")} ${nameOfActor(consent.taken_by_label)}`,
      ...(consent.revoked_at ? [`${t("revokedAt")} ${formatMoment(consent.revoked_at, locale)}`] : []),
    ].join(" · ")
  return (
    <RecordList
      none=""
      records={consents.map((consent) => ({
        key: consent.id,
        title: t(`purposes.${consent.purpose}`),
        text: line(consent),
        more: (
          <div className={styles.more}>
            {consent.note ? <p>{`${t("note")}: ${consent.note}`}</p> : null}
            {consent.revoke_reason ? (
              <p>{`${t("reason")}: ${revokeReason(consent.revoke_reason, locale)}`}</p>
            ) : null}
            {readable && consent.document_id ? (
              <Link
                href={documentPath(consent.document_id, artisanPath(consent.artisan.id, "consents"))}
                className="lone-link"
              >
                {t("evidence")}
                <span className="visually-hidden"> ({t(`purposes.${consent.purpose}`)})</span>
              </Link>
            ) : null}
            {editable && consent.live ? <RevokeForm consent={consent} /> : null}
          </div>
        ),
      }))}
    />
  )
}

async function RevokeForm({ consent: { id, purpose, artisan } }: { consent: Consent }) {
  const t = await getTranslations("panel.consents")
  const what = t(`purposes.${purpose}`)
  return (
    <Confirm
      action={t("revoke.openWhat", { purpose: what })}
      title={t("revoke.title", { purpose: what })}
      text={
        <>
          <p>{t(`revoke.where.${purpose}`)}</p>
          {purpose === "family_statement" ? null : <p>{t("revoke.paper")}</p>}
          <p>{t("revoke.kept")}</p>
        </>
      }
    >
      <PanelForm id={`revoke-${id}`} action={revokeConsent.bind(null, artisan, id)}>
        <RevokeReason />
        <SubmitButton look="secondary">{t("revoke.do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}

/** Withdraws everything at once. */
export async function RevokeAllForm({ consents }: { consents: readonly [Consent, ...Consent[]] }) {
  const t = await getTranslations("panel.consents")
  const { artisan } = consents[0]
  const places: ReactNode[] = consents.map(({ id, purpose }) => (
    <li key={id}>{t(`revoke.where.${purpose}`)}</li>
  ))
  return (
    <Confirm
      action={t("revokeAll.open")}
      title={t("revokeAll.title", { code: artisan.code })}
      text={
        <>
          <p>{t("revokeAll.text")}</p>
          <ul>{places}</ul>
          <p>{t("revoke.paper")}</p>
          <p>{t("revoke.kept")}</p>
        </>
      }
    >
      <PanelForm id="revoke-all" action={revokeAllConsents.bind(null, artisan)}>
        <RevokeReason />
        <SubmitButton look="secondary">{t("revokeAll.do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}

async function RevokeReason() {
  const t = await getTranslations("panel.consents.revoke")
  return <PanelTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={500} />
}
