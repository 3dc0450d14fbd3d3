import { getTranslations } from "next-intl/server"
import { Moment } from "../table/moment"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { answerReview } from "./actions/act-on-listing"
import type { ReviewEvent } from "./listing"
import { reasonWords } from "./review-reasons"
import styles from "./conversation.module.css"

const KINDS = ["submitted", "taken_back", "approved", "changes_requested", "answered", "withdrawn"] as const

/** What was sent, asked, answered and decided about a listing, the first word first. */
export async function Conversation({
  listingId,
  events,
  canAnswer,
}: {
  listingId: string
  events: readonly ReviewEvent[]
  /** Whether a word can be added: something was asked or sent. */
  canAnswer: boolean
}) {
  const [t, words] = await Promise.all([getTranslations("panel.listings.conversation"), reasonWords()])
  return (
    <PanelCard id="conversacion" title={t("title")} intro={events.length === 0 ? t("none") : undefined}>
      {events.length === 0 ? null : (
        <ol className={styles.events}>
          {events.map(({ kind, of_edit, by, at, note, reasons }, i) => {
            const known = KINDS.find((each) => each === kind)
            return (
              <li key={`${at} ${i}`} data-kind={kind} className={styles.event}>
                <p>
                  <strong>{known ? t(`kinds.${known}`) : kind}</strong>
                  {of_edit ? <span className="muted"> · {t("ofEdit")}</span> : null}
                </p>
                {reasons.length > 0 ? (
                  <ul>
                    {reasons.map((reason) => (
                      <li key={reason}>{words(reason)}</li>
                    ))}
                  </ul>
                ) : null}
                {note ? <p className={styles.note}>{note}</p> : null}
                <p className="small muted">
                  {by ?? t("somebody")} · <Moment at={at} />
                </p>
              </li>
            )
          })}
        </ol>
      )}
      {canAnswer ? (
        <PanelForm
          key={events.length}
          id="answer"
          action={answerReview.bind(null, listingId)}
          draft={`listing-answer:${listingId}`}
        >
          <PanelTextarea name="answer" label={t("answer")} rows={3} maxLength={1000} />
          <SubmitButton look="secondary">{t("send")}</SubmitButton>
        </PanelForm>
      ) : null}
    </PanelCard>
  )
}
