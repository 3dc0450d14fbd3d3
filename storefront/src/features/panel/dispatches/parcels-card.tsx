import { getLocale, getTranslations } from "next-intl/server"
import { KeepWatching } from "../closes/keep-watching"
import { todayInLima } from "../form/calendar-day"
import { SerialCode } from "../lots/serial-code"
import { Facts } from "../table/facts"
import { formatCalendarDay } from "../table/format-moment"
import { Moment } from "../table/moment"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { correctTracking, recordDelivery } from "./actions/change-parcel"
import { type Dispatch, loadCarriers, type Parcel } from "./dispatch"
import styles from "./parcels-card.module.css"

/** What has left already: by which document, with whom, and whether it arrived. */
export async function ParcelsCard({ dispatch, mayChange }: { dispatch: Dispatch; mayChange: boolean }) {
  const t = await getTranslations("panel.dispatches.parcel")
  if (dispatch.parcels.length === 0) return null
  const sending = dispatch.parcels.some(({ state }) => state === "sending")
  return (
    <PanelCard id="enviado" title={t("title", { count: dispatch.parcels.length })}>
      {sending ? <KeepWatching /> : null}
      <ol className={styles.parcels}>
        {dispatch.parcels.map((parcel) => (
          <li key={parcel.id} className={styles.parcel}>
            {parcel.state === "sending" ? <p role="status">{t("sending")}</p> : null}
            {parcel.state === "failed" ? <p role="alert">{t(failureWords(parcel.failure))}</p> : null}
            {parcel.stock_doubt ? <p role="alert">{t("stockDoubt")}</p> : null}
            <ParcelFacts parcel={parcel} dispatch={dispatch} />
            {mayChange && parcel.state === "sent" ? (
              <ParcelForms parcel={parcel} dispatchId={dispatch.id} />
            ) : null}
          </li>
        ))}
      </ol>
    </PanelCard>
  )
}

/** Why Medusa would not have it; what was promised to nobody is packed again. */
function failureWords(failure: string | null) {
  return failure === "order_cancelled" || failure === "lines_in_two_places"
    ? (`failures.${failure}` as const)
    : "failed"
}

async function ParcelFacts({ parcel, dispatch }: { parcel: Parcel; dispatch: Dispatch }) {
  const [t, locale] = await Promise.all([getTranslations("panel.dispatches.parcel"), getLocale()])
  const title = (id: string) => dispatch.lines.find((line) => line.id === id)?.title ?? t("piece")
  return (
    <Facts
      facts={[
        [t("sent"), parcel.sent_at ? <Moment key="sent" at={parcel.sent_at} /> : null],
        [
          t("exit"),
          t("exitText", { number: parcel.exit_number, on: formatCalendarDay(parcel.exit_on, locale) }),
        ],
        [t("way"), parcel.pickup ? t("pickup") : parcel.carrier_name],
        [
          t("tracking"),
          parcel.tracking_number === null ? null : (
            <>
              {parcel.tracking_number}{" "}
              {parcel.tracking_url ? (
                <a href={parcel.tracking_url} target="_blank" rel="noreferrer">
                  {t("follow")}
                </a>
              ) : null}
            </>
          ),
        ],
        [t("told"), parcel.state === "failed" ? null : t(`tolds.${parcel.told}`)],
        [t("by"), parcel.created_by_name],
        [
          t("contents"),
          <ul key="contents" className={styles.contents}>
            {parcel.lines.map((line) => (
              <li key={line.line_id}>
                {t("line", { quantity: line.quantity, title: title(line.line_id) })}
                {line.piece_codes.map((code) => (
                  <span key={code}>
                    {" "}
                    <SerialCode code={code} />
                  </span>
                ))}
              </li>
            ))}
          </ul>,
        ],
        [
          t("delivered"),
          parcel.delivered_on !== null
            ? formatCalendarDay(parcel.delivered_on, locale)
            : parcel.state === "sent"
              ? t("underWay")
              : null,
        ],
      ]}
    />
  )
}

async function ParcelForms({ parcel, dispatchId }: { parcel: Parcel; dispatchId: string }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.dispatches.parcel"),
    getTranslations("panel.common.form"),
  ])
  const ref = { id: parcel.id, dispatchId }
  const today = todayInLima()
  const carriers = parcel.pickup ? [] : (await loadCarriers()).filter(({ code }) => code !== "pickup")
  const known = carriers.some(({ code }) => code === parcel.carrier)
  return (
    <div className={styles.forms}>
      <Confirm action={t("deliver.open")} title={t("deliver.title")} text={t("deliver.text")}>
        <PanelForm
          id={`delivered-${parcel.id}`}
          action={recordDelivery.bind(null, ref)}
          values={{ on: today }}
        >
          <PanelField name="on" label={t("deliver.on")} type="date" max={today} />
          <SubmitButton>{t("deliver.save")}</SubmitButton>
        </PanelForm>
      </Confirm>
      {parcel.pickup ? null : (
        <Confirm action={t("correct.open")} title={t("correct.title")} text={t("correct.text")}>
          <PanelForm
            id={`tracking-${parcel.id}`}
            action={correctTracking.bind(null, ref)}
            values={{ carrier: parcel.carrier, tracking_number: parcel.tracking_number ?? "" }}
          >
            <PanelSelect name="carrier" label={t("correct.carrier")}>
              {known ? null : <option value={parcel.carrier}>{parcel.carrier_name}</option>}
              {carriers.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </PanelSelect>
            <PanelField
              name="tracking_number"
              label={t("tracking")}
              optional={common("optional")}
              autoComplete="off"
              maxLength={80}
            />
            <SubmitButton>{t("correct.save")}</SubmitButton>
          </PanelForm>
        </Confirm>
      )}
    </div>
  )
}
