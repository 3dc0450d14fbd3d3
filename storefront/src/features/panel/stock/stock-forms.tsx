import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { todayInLima } from "../form/calendar-day"
import { RequestId } from "../form/request-id"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { adjustStock, countStock, sellAtFair, setLowAt } from "./actions/change-stock"
import { ADJUSTMENTS, LESS } from "./adjustments"
import type { Stock } from "./stock"

/** What can be done to one piece's stock: count it, say what became of some, sell at a fair, set when to be told. */
export async function StockForms({ stock }: { stock: Stock }) {
  const ref = { id: stock.id, seen: stock.stocked }
  const [t, common] = await Promise.all([
    getTranslations("panel.stock"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  const note = (hint: string) => (
    <PanelTextarea name="note" label={t("note")} hint={hint} optional={optional} rows={2} maxLength={500} />
  )
  return (
    <>
      <PanelCard id="contar" title={t("count.title")} intro={t("count.intro")}>
        <PanelForm id="count" action={countStock.bind(null, ref)}>
          <RequestId fresh={randomUUID()} />
          <PanelField
            name="counted"
            label={t("count.counted")}
            hint={t("expected", { stocked: stock.stocked, reserved: stock.reserved })}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
          />
          {note(t("count.noteHint"))}
          <SubmitButton>{t("count.save")}</SubmitButton>
        </PanelForm>
      </PanelCard>
      <PanelCard id="feria" title={t("fair.title")} intro={t("fair.intro")}>
        <Confirm
          action={t("fair.open")}
          title={t("fair.title")}
          text={t("fair.text", { count: stock.available })}
        >
          <PanelForm
            id="fair"
            action={sellAtFair.bind(null, ref)}
            values={{ quantity: "1", sold_on: todayInLima() }}
          >
            <RequestId fresh={randomUUID()} />
            <PanelField
              name="quantity"
              label={t("fair.quantity")}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
            />
            <PanelField
              name="receipt"
              label={t("fair.receipt")}
              hint={t("fair.receiptHint")}
              autoComplete="off"
              maxLength={60}
            />
            <PanelField name="sold_on" label={t("fair.on")} type="date" max={todayInLima()} />
            {note(t("fair.noteHint"))}
            <SubmitButton>{t("fair.save")}</SubmitButton>
          </PanelForm>
        </Confirm>
      </PanelCard>
      <PanelCard id="ajustar" title={t("adjust.title")} intro={t("adjust.intro")}>
        <Confirm action={t("adjust.open")} title={t("adjust.title")} text={t("adjust.text")}>
          <PanelForm id="adjust" action={adjustStock.bind(null, ref)} values={{ quantity: "1" }}>
            <RequestId fresh={randomUUID()} />
            <PanelSelect name="change" label={t("adjust.change")}>
              <optgroup label={t("adjust.less")}>
                {LESS.map((value) => (
                  <option key={value} value={value}>
                    {t(`adjust.changes.${value}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t("adjust.more")}>
                {ADJUSTMENTS.filter((value) => !LESS.includes(value)).map((value) => (
                  <option key={value} value={value}>
                    {t(`adjust.changes.${value}`)}
                  </option>
                ))}
              </optgroup>
            </PanelSelect>
            <PanelField
              name="quantity"
              label={t("adjust.quantity")}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
            />
            <PanelTextarea
              name="note"
              label={t("adjust.note")}
              hint={t("adjust.noteHint")}
              rows={2}
              maxLength={500}
            />
            <SubmitButton>{t("adjust.save")}</SubmitButton>
          </PanelForm>
        </Confirm>
      </PanelCard>
      {stock.one_of_a_kind ? null : (
        <PanelCard id="aviso" title={t("lowAt.title")} intro={t("lowAt.intro")}>
          <PanelForm
            id="low"
            action={setLowAt.bind(null, ref)}
            values={{ low_at: stock.low_at === null ? "" : String(stock.low_at) }}
          >
            <PanelField
              name="low_at"
              label={t("lowAt.label")}
              hint={t("lowAt.hint")}
              optional={optional}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
            />
            <SubmitButton look="secondary">{t("lowAt.save")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      )}
    </>
  )
}
