import { getLocale, getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { formatMoment } from "../table/format-moment"
import { deviceOf } from "./device-of"
import { endSession } from "./end-session"
import type { OwnSession } from "./sessions"
import styles from "./session-list.module.css"

/** Where one is signed in, this session first; the others can be ended. */
export async function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("panel.account.sessions")])
  const ordered = [...sessions].sort((a, b) => Number(b.current) - Number(a.current))
  return (
    <ul className={styles.list}>
      {ordered.map((session) => {
        const known = deviceOf(session.user_agent)
        const device = known ? t("device", known) : t("unknownDevice")
        return (
          <li key={session.id} className={styles.session}>
            <div>
              <p className={styles.device}>
                {device}
                {session.current ? <span className={styles.here}>{t("current")}</span> : null}
              </p>
              <p className={styles.facts}>
                {t("seen", { when: formatMoment(session.last_seen_at, locale) })}
                {" · "}
                {t("began", { when: formatMoment(session.created_at, locale) })}
                {session.address ? ` · ${t("address", { address: session.address })}` : null}
              </p>
            </div>
            {session.current ? null : (
              <form action={endSession}>
                <input type="hidden" name="id" value={session.id} />
                <Button look="secondary" aria-label={t("endLabel", { device })}>
                  {t("end")}
                </Button>
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
