import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatAmount } from "@/lib/money"
import { PanelCard } from "../ui/panel-card"
import { hundredParts } from "./hundred-parts"
import styles from "./hundred-card.module.css"
import type { AlimonyOrder, Instruction, MonthExample, Terms } from "./terms"

/** What happens today with 100 soles of somebody's month: a bar, and the same as a table with the reason of each part. */
export async function HundredCard({
  code,
  example,
  terms,
  orders,
  instruction,
}: {
  code: string
  /** Null where it could not be computed. */
  example: MonthExample | null
  terms: Terms | null
  orders: readonly AlimonyOrder[]
  instruction: Instruction | null
}) {
  const t = await getTranslations("panel.terms.hundred")
  if (example === null) {
    return (
      <PanelCard title={t("title")}>
        <Notice kind="error">{t("unavailable")}</Notice>
      </PanelCard>
    )
  }
  const parts = await hundredParts({ example, orders, instruction })
  const [reason] = example.hold_reasons
  const owesNothing = terms !== null && example.reparation === 0 && reason !== "life_sentence"
  return (
    <PanelCard title={t("title")} intro={t("intro", { code })}>
      {reason ? <Notice title={t("heldTitle")}>{t(`held.${reason}`)}</Notice> : null}
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ key, amount, colour, held }) => (
          <span key={key} data-held={held} style={{ flexGrow: amount, background: colour }} />
        ))}
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("to")}</th>
            <th scope="col" className={styles.amount}>
              {t("amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, label, why, amount, colour, held }) => (
            <tr key={key}>
              <th scope="row">
                <span
                  className={styles.swatch}
                  data-held={held}
                  style={{ background: colour }}
                  aria-hidden="true"
                />
                {label}
                {why ? <span className={styles.why}>{why}</span> : null}
              </th>
              <td className={styles.amount}>{formatAmount(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td className={styles.amount}>{formatAmount(example.income)}</td>
          </tr>
        </tfoot>
      </table>
      {owesNothing ? (
        <p className="small muted">
          {t(terms.situation === "awaiting_sentence" ? "beforeSentence" : "noReparation")}
        </p>
      ) : null}
    </PanelCard>
  )
}
