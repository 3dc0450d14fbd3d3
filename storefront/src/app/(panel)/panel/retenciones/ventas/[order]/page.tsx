import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { MoneyBars } from "@/features/panel/charts/money-bars"
import { attributeSale } from "@/features/panel/holds/actions/attribute-sale"
import { loadHeldSale } from "@/features/panel/holds/held-sale"
import { HELD_SALES_LIST } from "@/features/panel/holds/holds-lists"
import { TRANSACTIONS_LIST } from "@/features/panel/ledger/ledger-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/retenciones/ventas/[order]">

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.holds"))("tabs.sales") }
}

export default async function HeldSalePage({ params }: Props) {
  const staff = await staffWho("hold.read")
  const [{ order }, t, common, locale] = await Promise.all([
    params,
    getTranslations("panel.holds"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  const sale = await loadHeldSale(order)
  const number = sale.order_number === null ? sale.order_id : `#${sale.order_number}`
  return (
    <PanelPage
      title={t("sales.title", { number })}
      intro={t("sales.why")}
      back={<Link href={HELD_SALES_LIST.path}>{t("tabs.sales")}</Link>}
    >
      <PanelCard title={t("sales.held")}>
        <Facts
          facts={[
            [t("list.since"), formatMoment(sale.since, locale)],
            [
              t("sales.postings"),
              mayDo(staff, "ledger.read") && sale.order_number !== null ? (
                <Link key="ledger" href={`${TRANSACTIONS_LIST.path}?q=${sale.order_number}`}>
                  {t("sales.seePostings")}
                </Link>
              ) : null,
            ],
          ]}
        />
        <MoneyBars
          caption={t("sales.lines")}
          words={{ label: t("sales.line"), amount: t("list.amount") }}
          rows={sale.lines.map(({ line_id, title, amount }) => ({
            key: line_id ?? "none",
            label: title ?? t("sales.noLine"),
            amount,
            tone: "held" as const,
          }))}
          total={{ label: t("release.total"), amount: sale.amount }}
        />
      </PanelCard>
      {mayDo(staff, "hold.release") ? (
        <PanelCard
          title={t("attribute.title")}
          intro={t("attribute.text", { amount: formatCentimos(sale.amount) })}
        >
          <PanelForm id="attribute" action={attributeSale.bind(null, sale.order_id)}>
            <PanelTextarea
              name="note"
              label={t("attribute.note")}
              hint={t("attribute.noteHint")}
              optional={common("optional")}
              rows={2}
              maxLength={500}
            />
            <SubmitButton>{t("attribute.do")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      ) : null}
    </PanelPage>
  )
}
