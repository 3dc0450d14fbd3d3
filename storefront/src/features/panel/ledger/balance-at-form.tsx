import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { todayInLima } from "../form/calendar-day"
import styles from "./balance-at-form.module.css"

/** Asks for the page again with the balance at the end of a day in Lima. */
export async function BalanceAtForm({ action, day }: { action: string; day: string | null }) {
  const t = await getTranslations("panel.ledger.account")
  return (
    <form action={action} className={styles.form}>
      <div className={fieldStyles.field}>
        <label htmlFor="dia" className={fieldStyles.label}>
          {t("at")}
        </label>
        <input
          id="dia"
          type="date"
          name="dia"
          max={todayInLima()}
          defaultValue={day ?? ""}
          className={fieldStyles.control}
        />
      </div>
      <Button look="secondary">{t("show")}</Button>
    </form>
  )
}
