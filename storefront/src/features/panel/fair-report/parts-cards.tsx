import { getLocale, getTranslations } from "next-intl/server"
import { shopPath } from "@/i18n/shop-path"
import { type MoneyBar, MoneyBars } from "../charts/money-bars"
import { standPath } from "../stands/stands-list"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import type { FairReport, Figures, SoldFigures } from "./report"

/** The parts of a fair's sales: each a chart that is its own table. */
export async function PartsCards({ report }: { report: FairReport }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.report"), getLocale()])
  const count = (value: number) => formatCount(value, locale)
  const sold = ({ orders, units }: SoldFigures) =>
    t("note.sold", { orders, units, orderCount: count(orders), unitCount: count(units) })
  const both = (figures: Figures) =>
    `${sold(figures)} · ${t("note.visits", { visits: figures.visits, count: count(figures.visits) })}`
  const { by_stand, by_zone, by_region, by_channel, top_products } = report
  return (
    <>
      <Part
        id="puestos"
        title={t("parts.stands")}
        label={t("parts.stand")}
        rows={[...by_stand]
          .sort((a, b) => b.amount - a.amount || b.visits - a.visits)
          .map((stand) => ({
            key: stand.id,
            label: stand.workshop,
            amount: stand.amount,
            tone: "maker",
            href: standPath(stand.id),
            note: `${stand.zone[locale] || stand.zone.es} · ${both(stand)}${stand.closed ? ` · ${t("parts.closed")}` : ""}`,
          }))}
      />
      <Part
        id="zonas"
        title={t("parts.zones")}
        label={t("parts.zone")}
        rows={by_zone.map((zone) => ({
          key: zone.id,
          label: zone.name[locale] || zone.name.es,
          amount: zone.amount,
          tone: "maker",
          note: `${t("note.stands", { count: zone.stands })} · ${both(zone)}`,
        }))}
      />
      <Part
        id="regiones"
        title={t("parts.regions")}
        label={t("parts.region")}
        rows={by_region.stands.map((region) => ({
          key: region.region,
          label: region.region || t("parts.noRegion"),
          amount: region.amount,
          tone: "inpe",
          note: `${t("note.stands", { count: region.stands })} · ${both(region)}`,
        }))}
      />
      <Part
        id="compradores"
        title={t("parts.buyers")}
        label={t("parts.region")}
        rows={by_region.buyers.map((region) => ({
          key: region.region ?? "",
          label: region.region ?? t("parts.handedOver"),
          amount: region.amount,
          tone: "reparation",
          note: sold(region),
        }))}
      />
      <Part
        id="canales"
        title={t("parts.channels")}
        label={t("parts.channel")}
        rows={by_channel.map((channel) => ({
          key: channel.channel,
          label: t(`channels.${channel.channel}`),
          amount: channel.amount,
          tone: "quiet",
          note: sold(channel),
        }))}
      />
      <Part
        id="productos"
        title={t("parts.products")}
        label={t("parts.product")}
        rows={top_products.map((product) => ({
          key: product.id,
          label: product.title,
          amount: product.amount,
          tone: "maker",
          href: product.handle === null ? undefined : shopPath(locale, "producto", product.handle),
          note: sold(product),
        }))}
      />
    </>
  )
}

async function Part({
  id,
  title,
  label,
  rows,
}: {
  id: string
  title: string
  label: string
  rows: readonly MoneyBar[]
}) {
  const t = await getTranslations("panel.fair-desk.report")
  return (
    <PanelCard id={id} title={title}>
      {rows.length === 0 ? (
        <p className="muted">{t("parts.none")}</p>
      ) : (
        <MoneyBars caption={title} words={{ label, amount: t("amountSoles") }} rows={rows} />
      )}
    </PanelCard>
  )
}
