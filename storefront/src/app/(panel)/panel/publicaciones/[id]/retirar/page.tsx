import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { withdrawListing } from "@/features/panel/listings/actions/act-on-listing"
import { loadListing } from "@/features/panel/listings/listing"
import { WITHDRAWN_KINDS } from "@/features/panel/listings/listing-states"
import { listingPage } from "@/features/panel/listings/listings-lists"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelChoices } from "@/features/panel/ui/panel-choices"
import { PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.listings.withdraw"))("title") }
}

/** What taking a listing out of the shop does, why it is done, and a tick before it happens to buyers. */
export default async function WithdrawPage({ params }: PageProps<"/panel/publicaciones/[id]/retirar">) {
  await staffWho("listing.withdraw")
  const [{ id }, t] = await Promise.all([params, getTranslations("panel.listings.withdraw")])
  const listing = await loadListing(id)
  if (!listing.can.withdraw) redirect(listingPage(listing.id))
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help", { title: listing.title })}
      back={<Link href={listingPage(listing.id)}>{t("back")}</Link>}
    >
      <PanelCard>
        <PanelForm
          id="withdraw"
          action={withdrawListing.bind(null, listing.id)}
          draft={`withdraw:${listing.id}`}
        >
          <PanelChoices
            name="kind"
            label={t("kind")}
            choices={WITHDRAWN_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <PanelTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={500} />
          <PanelChoices
            name="sure"
            label={t("confirm")}
            many
            choices={[{ value: "yes", label: t("sure") }]}
          />
          <SubmitButton>{t("do")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
