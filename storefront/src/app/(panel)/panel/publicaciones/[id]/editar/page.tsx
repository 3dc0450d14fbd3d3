import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadListing } from "@/features/panel/listings/listing"
import { listingChoices } from "@/features/panel/listings/listing-choices"
import { ListingForm } from "@/features/panel/listings/listing-form"
import { LastRequest } from "@/features/panel/listings/last-request"
import { listingPage } from "@/features/panel/listings/listings-lists"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.listings.edit"))("title") }
}

export default async function EditListingPage({
  params,
  searchParams,
}: PageProps<"/panel/publicaciones/[id]/editar">) {
  await staffWho("listing.update")
  const [{ id }, t, mark] = await Promise.all([
    params,
    getTranslations("panel.listings.edit"),
    savedMark(searchParams),
  ])
  const listing = await loadListing(id)
  // In review: it is read there, and taken back before it is changed.
  if (!listing.can.save) redirect(listingPage(listing.id))
  return (
    <PanelPage
      narrow
      title={listing.title || t("untitled")}
      intro={t(listing.published ? "helpPublished" : "help", {
        code: listing.code,
        establishment: listing.establishment.name,
      })}
      back={<Link href={listingPage(listing.id)}>{t("back")}</Link>}
    >
      <LastRequest listing={listing} />
      <ListingForm key={mark} listing={listing} choices={await listingChoices(listing)} />
    </PanelPage>
  )
}
