import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { DaysCard } from "@/features/panel/figures/days-card"
import { loadFigures } from "@/features/panel/figures/figures"
import { FiguresForm } from "@/features/panel/figures/figures-form"
import { askedFigures } from "@/features/panel/figures/figures-query"
import { SalesByLineCard } from "@/features/panel/figures/lines-card"
import { ListingsCard } from "@/features/panel/figures/listings-card"
import { ReturnsCard } from "@/features/panel/figures/returns-card"
import { SalesCard } from "@/features/panel/figures/sales-card"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.figures"))("title") }
}

/** What sells, how fast things are published and sent, and how much comes back. */
export default async function FiguresPage({ searchParams }: PageProps<"/panel/cifras">) {
  const staff = await staffWho("dispatch.read")
  const { filters, query, address } = askedFigures(await searchParams)
  const [t, locale, figures, establishments] = await Promise.all([
    getTranslations("panel.figures"),
    getLocale(),
    loadFigures(query),
    establishmentOptions(staff),
  ])
  return (
    <PanelPage
      title={t("title")}
      intro={t("time", {
        from: formatCalendarDay(figures.from, locale),
        to: formatCalendarDay(figures.to, locale),
      })}
      back={<Link href="/panel">{t("back")}</Link>}
    >
      <FiguresForm filters={filters} from={figures.from} to={figures.to} establishments={establishments} />
      <SalesCard figures={figures} address={address} />
      <SalesByLineCard figures={figures} address={address} />
      <DaysCard of="days_to_publish" figures={figures} address={address} />
      <DaysCard of="days_to_dispatch" figures={figures} address={address} />
      <ReturnsCard figures={figures} address={address} />
      <ListingsCard figures={figures} />
    </PanelPage>
  )
}
