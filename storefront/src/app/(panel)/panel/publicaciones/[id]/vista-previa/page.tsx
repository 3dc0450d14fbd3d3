import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadListing } from "@/features/panel/listings/listing"
import { splitOf } from "@/features/panel/listings/listing-choices"
import { listingPage } from "@/features/panel/listings/listings-lists"
import { MissingNotice } from "@/features/panel/listings/missing-notice"
import { ShopPreview } from "@/features/panel/listings/shop-preview"
import { SplitTable } from "@/features/panel/listings/split-table"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.listings.preview"))("title") }
}

export default async function PreviewPage({ params }: PageProps<"/panel/publicaciones/[id]/vista-previa">) {
  await staffWho("listing.read")
  const [{ id }, t, locale] = await Promise.all([
    params,
    getTranslations("panel.listings.preview"),
    getLocale(),
  ])
  const listing = await loadListing(id)
  const split = await splitOf(listing)
  return (
    <PanelPage
      title={t("title")}
      intro={t("help")}
      back={<Link href={listingPage(listing.id)}>{t("back")}</Link>}
      actions={
        listing.can.save ? (
          <ButtonLink look="secondary" href={`${listingPage(listing.id)}/editar`}>
            {t("edit")}
          </ButtonLink>
        ) : undefined
      }
    >
      <MissingNotice listing={listing} />
      <ShopPreview listing={listing} locale={locale} />
      {split ? (
        <PanelCard title={t("split")}>
          <SplitTable split={split} />
        </PanelCard>
      ) : null}
    </PanelPage>
  )
}
