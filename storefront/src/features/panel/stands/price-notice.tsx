import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatCentimos } from "@/lib/money"
import { loadFairPrices } from "./fair-prices"
import type { Stand } from "./stand"

/** How far the fair's prices are in the shop, and which of this stand's things are cheaper at another fair. */
export async function PriceNotice({ stand }: { stand: Stand }) {
  const [t, prices] = await Promise.all([
    getTranslations("panel.fair-desk.stand.prices"),
    loadFairPrices(stand.fair.id),
  ])
  if (!prices || prices.state === "none") return null
  const here = new Set(stand.product_list.map(({ variant_id }) => variant_id))
  const conflicts = prices.conflicts.filter(({ variant_id }) => here.has(variant_id))
  const problems = prices.problems.filter(({ stand_id }) => stand_id === stand.id)
  return (
    <Notice kind={prices.state === "in_force" ? "success" : "information"} title={t(`${prices.state}.title`)}>
      <p>{t(`${prices.state}.text`)}</p>
      {problems.length > 0 ? (
        <>
          <p>{t("problems")}</p>
          <ul>
            {problems.map(({ kind, variant_id, title, kept, kept_now }) => (
              <li key={`${kind} ${variant_id}`}>{t(`problem.${kind}`, { title, kept, now: kept_now })}</li>
            ))}
          </ul>
        </>
      ) : null}
      {conflicts.length > 0 ? (
        <>
          <p>{t("conflicts")}</p>
          <ul>
            {conflicts.map(({ variant_id, title, charged, fairs }) => (
              <li key={variant_id}>
                {t("conflict", {
                  title,
                  charged: formatCentimos(charged),
                  fairs: fairs.map((fair) => `${fair.title}: ${formatCentimos(fair.fair_price)}`).join("; "),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  )
}
