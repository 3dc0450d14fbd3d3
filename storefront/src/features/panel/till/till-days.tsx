import { getLocale, getTranslations } from "next-intl/server"
import { formatAmount } from "@/lib/money"
import { formatCalendarDay } from "../table/format-moment"
import { PanelCard } from "../ui/panel-card"
import { CashCount } from "./cash-count"
import type { TillDay } from "./till-sale"
import styles from "./till-days.module.css"

/** What each day came to by way of paying, and a way to see at once whether the cash box adds up. */
export async function TillDays({ days }: { days: readonly TillDay[] }) {
  if (days.length === 0) return null
  const [t, locale] = await Promise.all([getTranslations("panel.till.day"), getLocale()])
  const cash = days.find(({ method }) => method === "cash")
  return (
    <PanelCard title={t("totals")} intro={t("totalsIntro")}>
      {/* Scrolls sideways on a phone, also by keyboard. */}
      <div className={styles.scroll} role="region" aria-label={t("totals")} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("method")}</th>
              <th scope="col">{t("sales")}</th>
              <th scope="col">{t("units")}</th>
              <th scope="col">{t("sold")} S/</th>
              <th scope="col">{t("givenBack")} S/</th>
              <th scope="col">{t("due")} S/</th>
            </tr>
          </thead>
          <tbody>
            {days.map((row) => (
              <tr key={`${row.day} ${row.method}`}>
                <th scope="row">{formatCalendarDay(row.day, locale)}</th>
                <td>{t(`methods.${row.method}`)}</td>
                <td>{row.sales}</td>
                <td>{row.units}</td>
                <td>{formatAmount(row.sold)}</td>
                <td>{formatAmount(row.given_back)}</td>
                <td>
                  <strong>{formatAmount(row.due)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cash ? (
        <CashCount
          due={cash.due}
          words={{
            label: `${t("count")}: ${formatCalendarDay(cash.day, locale)}`,
            hint: t("countHint"),
            matches: t("countMatches"),
            over: t.raw("countOver") as string,
            short: t.raw("countShort") as string,
          }}
        />
      ) : null}
    </PanelCard>
  )
}
