import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { RecordList } from "../artisans/record-list"
import { todayInLima } from "../form/calendar-day"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { EndOrderForm } from "./end-order-form"
import { measureText } from "./measure-text"
import { moneyPath } from "./money-path"
import { OpenDocumentLink } from "./open-document-link"
import type { AlimonyOrder, Beneficiary } from "./terms"

/** What courts ordered to be paid out of somebody's part. */
export async function AlimonyCard({
  artisan,
  orders,
  beneficiaries,
  editable,
}: {
  artisan: { id: string; code: string }
  orders: readonly AlimonyOrder[]
  beneficiaries: readonly Beneficiary[]
  editable: boolean
}) {
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.terms.alimonyCard"),
    getTranslations("panel.terms"),
    getLocale(),
  ])
  const today = todayInLima()
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <PanelCard id="pensiones" title={t("title")}>
      <RecordList
        none={t("none")}
        records={[...orders].sort(byPlace(today)).map((order) => {
          const { id, starts_on, ends_on } = order
          const over = ends_on !== null && ends_on < today
          const state = over ? "over" : starts_on > today ? "notYet" : "inForce"
          const relation =
            beneficiaries.find((each) => each.id === order.beneficiary_id)?.relation ?? "unknown"
          const measure = measureText(order, {
            percent: (percent) => t("percent", { percent }),
            amount: (amount) => t("amount", { amount }),
          })
          return {
            key: id,
            title: t("to", { relation: words(`relationsTo.${relation}`) }),
            text: [
              t("measure", { measure, priority: order.priority }),
              ends_on
                ? t("between", { from: day(starts_on), to: day(ends_on) })
                : t("since", { from: day(starts_on) }),
            ].join(" · "),
            more: (
              <>
                <StateMark tone={state === "inForce" ? "good" : state === "notYet" ? "waiting" : "quiet"}>
                  {t(state)}
                </StateMark>{" "}
                <OpenDocumentLink id={order.document_id} artisanId={artisan.id} />
                {editable && !over ? (
                  <Confirm action={t("end.open")} title={t("end.title")} text={t("end.text")}>
                    <EndOrderForm artisan={artisan} order={order} />
                  </Confirm>
                ) : null}
              </>
            ),
          }
        })}
      />
      {editable ? (
        <div>
          <ButtonLink look="secondary" href={moneyPath(artisan.id, "alimony")}>
            {t("record")}
          </ButtonLink>
        </div>
      ) : null}
    </PanelCard>
  )
}

/** Those in force first, in the order of payment. */
function byPlace(today: string) {
  const over = ({ ends_on }: AlimonyOrder) => Number(ends_on !== null && ends_on < today)
  return (a: AlimonyOrder, b: AlimonyOrder) =>
    over(a) - over(b) || a.priority - b.priority || a.starts_on.localeCompare(b.starts_on)
}
