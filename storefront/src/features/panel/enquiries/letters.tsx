import { getTranslations } from "next-intl/server"
import { Moment } from "../table/moment"
import { StateMark } from "../table/state-mark"
import type { Enquiry } from "./enquiry"
import styles from "./letters.module.css"

const TONES = { waiting: "waiting", sent: "good", failed: "stopped" } as const

/** What was asked and what was answered, the first first. */
export async function Letters({ enquiry }: { enquiry: Enquiry }) {
  const t = await getTranslations("panel.fair-desk.enquiries")
  const { name, message, created_at, answers } = enquiry
  return (
    <ol className={styles.letters}>
      <li className={styles.letter} data-from="asker">
        <p className={styles.who}>
          <strong>{name}</strong> · <Moment at={created_at} />
        </p>
        <p className={styles.text}>{message}</p>
      </li>
      {answers.map(({ id, text, by, at, mail }) => (
        <li key={id} className={styles.letter} data-from="staff">
          <p className={styles.who}>
            <strong>{by ?? t("us")}</strong> · <Moment at={at} />{" "}
            {mail ? <StateMark tone={TONES[mail]}>{t(`mails.${mail}`)}</StateMark> : null}
          </p>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ol>
  )
}
