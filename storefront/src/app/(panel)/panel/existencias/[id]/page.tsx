import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { MovementsCard } from "@/features/panel/stock/movements-card"
import { loadStock, pieceName } from "@/features/panel/stock/stock"
import { StockForms } from "@/features/panel/stock/stock-forms"
import { STOCK_LIST } from "@/features/panel/stock/stock-lists"
import { StockMark } from "@/features/panel/stock/stock-marks"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { Moment } from "@/features/panel/table/moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/existencias/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("stock.read")
  return { title: pieceName(await loadStock((await params).id)) }
}

/** One piece's stock: what there is, what can be done about it, what was done. */
export default async function StockItemPage({ params, searchParams }: Props) {
  const staff = await staffWho("stock.read")
  const [stock, t, locale, saved] = await Promise.all([
    loadStock((await params).id),
    getTranslations("panel.stock"),
    getLocale(),
    savedMark(searchParams),
  ])
  const listing = `/panel/publicaciones/${encodeURIComponent(stock.listing_id)}`
  return (
    <PanelPage
      narrow
      title={pieceName(stock)}
      intro={[stock.code, stock.workshop?.name, stock.establishment.name].filter(Boolean).join(" · ")}
      back={<Link href={STOCK_LIST.path}>{t("title")}</Link>}
      actions={mayDo(staff, "listing.read") ? <Link href={listing}>{t("toListing")}</Link> : undefined}
    >
      <PanelCard>
        <Facts
          facts={[
            [
              t("available"),
              <span key="available">
                <strong className="number">{formatCount(stock.available, locale)}</strong>{" "}
                <StockMark stock={stock} />
              </span>,
            ],
            [t("stocked"), formatCount(stock.stocked, locale)],
            [t("reserved"), formatCount(stock.reserved, locale)],
            [t("kind"), stock.one_of_a_kind ? t("oneOfAKind") : null],
            [t("sku"), stock.sku],
            [t("counted"), <Moment key="counted" at={stock.last_counted_at} />],
          ]}
        />
      </PanelCard>
      {mayDo(staff, "stock.update") ? <StockForms key={saved} stock={stock} /> : null}
      <MovementsCard id={stock.id} />
      <RecentAudit staff={staff} resource="stock" id={stock.id} title={t("history")} />
    </PanelPage>
  )
}
