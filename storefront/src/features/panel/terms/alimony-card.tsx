import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { RecordList } from "../artisans/record-list"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { EndOrderForm } from "./end-order-form"
import { measureText } from "./measure-text"
import { moneyPath } from "./money-path"
import { OpenDocumentLink } from "./open-document-link"
import type { AlimonyOrder } from "./terms"

/** What courts ordered to be paid out of somebody's part. */
export async function AlimonyCard({
  artisan,
  orders,
  editable,
  readable,
}: {
  artisan: { id: string; code: string }
  orders: readonly AlimonyOrder[]
  editable: boolean
  /** Whether papers about it may be opened. */
  readable: boolean
}) {
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.terms.alimonyCard"),
    getTranslations("panel.terms"),
    getLocale(),
  ])
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <PanelCard id="pensiones" title={t("title")}>
      <RecordList
        none={t("none")}
        records={orders.map((order) => {
          const { id, starts_on, ends_on, ended, state, beneficiary } = order
          const measure = measureText(order, {
            percent: (percent) => t("percent", { percent }),
            amount: (amount) => t("amount", { amount }),
          })
          return {
            key: id,
            title: t("to", { relation: words(`relationsTo.${beneficiary.relation}`) }),
            text: [
              t("measure", { measure, priority: order.priority }),
              ends_on
                ? t("between", { from: day(starts_on), to: day(ends_on) })
                : t("since", { from: day(starts_on) }),
            ].join(" · "),
            more: (
              <>
                <StateMark tone={TONES[state]}>{t(`states.${state}`)}</StateMark>{" "}
                {readable ? <OpenDocumentLink id={order.document_id} artisanId={artisan.id} /> : null}
                {order.end_note ? <p className="small">{order.end_note}</p> : null}
                {editable && !ended && state !== "ended" ? (
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

const TONES = { in_force: "good", future: "waiting", ended: "quiet" } as const
