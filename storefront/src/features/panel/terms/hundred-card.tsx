import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatAmount } from "@/lib/money"
import { PanelCard } from "../ui/panel-card"
import { type HundredPart, hundredParts } from "./hundred-parts"
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
      <HundredBar parts={parts} />
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
                <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
                  <Part x={0} width={10} colour={colour} held={held} />
                </svg>
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

/** The parts side by side. The panel's content security policy takes no style from a page: they are shapes. */
function HundredBar({ parts }: { parts: readonly HundredPart[] }) {
  const whole = Math.max(
    1,
    parts.reduce((sum, { amount }) => sum + amount, 0)
  )
  const ends = parts.map((_, i) => parts.slice(0, i).reduce((sum, { amount }) => sum + amount, 0))
  return (
    <svg className={styles.bar} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ key, amount, colour, held }, i) => (
        <Part
          key={key}
          x={(1000 * (ends[i] ?? 0)) / whole}
          width={Math.max(3, (1000 * amount) / whole - 2)}
          colour={colour}
          held={held}
        />
      ))}
    </svg>
  )
}

/** What waits is only outlined: not only another colour. */
function Part({ x, width, colour, held }: { x: number; width: number; colour: string; held: boolean }) {
  return (
    <rect
      x={x}
      y={0}
      width={width}
      height={10}
      fill={held ? "none" : colour}
      stroke={held ? colour : "none"}
      strokeWidth={2}
      strokeDasharray="3 2"
      vectorEffect="non-scaling-stroke"
    />
  )
}
