import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { cancelTillSale } from "@/features/panel/till/actions/cancel-till-sale"
import { tillSalesList } from "@/features/panel/till/till-lists"
import { loadTillSale } from "@/features/panel/till/till-sale"
import { Confirm } from "@/features/panel/ui/confirm"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"
import { formatCentimos } from "@/lib/money"

type Props = PageProps<"/panel/ferias/[id]/caja/ventas/[sale]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("fair.till")
  const { id, sale } = await params
  const { number } = await loadTillSale(id, sale)
  return { title: (await getTranslations("panel.till.sale"))("name", { number }) }
}

/** One sale at a table, and the way to take it back. */
export default async function TillSalePage({ params }: Props) {
  await staffWho("fair.till")
  const { id, sale: saleId } = await params
  const [sale, t, day] = await Promise.all([
    loadTillSale(id, saleId),
    getTranslations("panel.till.sale"),
    getTranslations("panel.till.day"),
  ])
  const { number, total, received } = sale
  return (
    <PanelPage
      narrow
      title={t("name", { number })}
      back={<Link href={tillSalesList(id).path}>{t("back")}</Link>}
    >
      <PanelCard>
        <Facts
          facts={[
            [day("state"), day(`states.${sale.state}`)],
            [day("soldAt"), <Moment key="at" at={sale.sold_at} />],
            [day("what"), sale.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")],
            [day("method"), day(`methods.${sale.method}`)],
            [day("total"), formatCentimos(total)],
            [t("received"), received === null ? null : formatCentimos(received)],
            [t("change"), received === null ? null : formatCentimos(received - total)],
            [day("order"), sale.order ? String(sale.order.number) : null],
            [day("member"), sale.member.name],
            [t("reason"), sale.cancel_reason],
          ]}
        />
      </PanelCard>
      {sale.state === "done" ? (
        <Confirm action={t("cancel")} title={t("cancelTitle")} text={<p>{t("cancelText")}</p>}>
          <PanelForm action={cancelTillSale.bind(null, { id: sale.id, fairId: id, number, total })}>
            <PanelTextarea name="reason" label={t("why")} hint={t("whyHint")} rows={2} maxLength={500} />
            <SubmitButton look="secondary">{t("confirm")}</SubmitButton>
          </PanelForm>
        </Confirm>
      ) : null}
    </PanelPage>
  )
}
