import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Field, SelectField } from "@/components/field"
import type { Locale } from "@/i18n/locales"
import type { Fair } from "@/lib/api/fair"
import { SubmitOnce } from "../cart/submit-once"
import { moment } from "./fair-dates"
import { fairPaths } from "./fair-paths"
import styles from "./form.module.css"

/** What somebody can be reminded of at this moment: the opening while it is to come, and what is on the programme. */
export function remindable(fair: Fair): { opening: boolean; events: Fair["programme"] } {
  const now = Date.parse(fair.now)
  const running = fair.state === "announced" || fair.state === "live"
  return {
    opening: fair.state === "announced",
    events: running ? fair.programme.filter(({ starts_at }) => Date.parse(starts_at) > now) : [],
  }
}

/** An e-mail address and what to be reminded of. Works without JavaScript; the address is confirmed by mail. */
export async function ReminderForm({
  fair,
  locale,
  typed = {},
  error,
}: {
  fair: Fair
  locale: Locale
  typed?: { email?: string; event?: string }
  error?: "required" | "email"
}) {
  const t = await getTranslations("fairs.reminder")
  const { opening, events } = remindable(fair)
  if (!opening && events.length === 0) return null
  return (
    <form
      method="post"
      action={fairPaths(locale, fair.handle).sendReminder}
      noValidate
      className={styles.form}
    >
      {events.length > 0 ? (
        <SelectField name="event" id="aviso-de" label={t("about")} defaultValue={typed.event}>
          {opening ? (
            <option value="">{t("opening", { moment: moment(fair.opens_at, locale) })}</option>
          ) : null}
          {events.map(({ id, title, starts_at }) => (
            <option key={id} value={id}>
              {`${title} (${moment(starts_at, locale)})`}
            </option>
          ))}
        </SelectField>
      ) : (
        <p>{t("opening", { moment: moment(fair.opens_at, locale) })}</p>
      )}
      <Field
        name="email"
        id="aviso-correo"
        type="email"
        autoComplete="email"
        maxLength={150}
        required
        label={t("email")}
        hint={t("hint")}
        defaultValue={typed.email}
        error={error ? t(`errors.${error}`) : null}
      />
      <div>
        <Button look="secondary">{t("send")}</Button>
      </div>
      <SubmitOnce />
    </form>
  )
}
