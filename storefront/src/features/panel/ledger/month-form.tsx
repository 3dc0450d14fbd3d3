import { getLocale, getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { monthInLima, monthsUpTo } from "../form/calendar-month"
import { formatMonth } from "../table/format-month"
import styles from "./balance-at-form.module.css"

const MONTHS = 24

/** Asks for the page again with another month. */
export async function MonthForm({ action, month }: { action: string; month: string }) {
  const [t, locale] = await Promise.all([getTranslations("panel.ledger.overview"), getLocale()])
  const months = monthsUpTo(monthInLima(), MONTHS)
  return (
    <form action={action} className={styles.form}>
      <div className={fieldStyles.field}>
        <label htmlFor="mes" className={fieldStyles.label}>
          {t("month")}
        </label>
        <select id="mes" name="mes" defaultValue={month} className={fieldStyles.control}>
          {months.includes(month) ? null : <option value={month}>{formatMonth(month, locale)}</option>}
          {months.map((value) => (
            <option key={value} value={value}>
              {formatMonth(value, locale)}
            </option>
          ))}
        </select>
      </div>
      <Button look="secondary">{t("show")}</Button>
    </form>
  )
}
