import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { HistoryCard } from "@/features/panel/history/history-card"
import { applyListing, saveTemplate, takeBackListing } from "@/features/panel/listings/actions/act-on-listing"
import { BeginButton } from "@/features/panel/listings/begin-button"
import { Conversation } from "@/features/panel/listings/conversation"
import { LastRequest } from "@/features/panel/listings/last-request"
import { loadListing, loadReviewEvents } from "@/features/panel/listings/listing"
import { ListingFacts } from "@/features/panel/listings/listing-facts"
import { splitOf } from "@/features/panel/listings/listing-choices"
import { WITHDRAWN_KINDS } from "@/features/panel/listings/listing-states"
import { listingPage, LISTINGS_LIST } from "@/features/panel/listings/listings-lists"
import { MissingNotice } from "@/features/panel/listings/missing-notice"
import { SplitTable } from "@/features/panel/listings/split-table"
import { PhotoStrip } from "@/features/panel/photos/photo-strip"
import { REVIEWS_LIST } from "@/features/panel/review/reviews-list"
import { Confirm } from "@/features/panel/ui/confirm"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata({
  params,
}: PageProps<"/panel/publicaciones/[id]">): Promise<Metadata> {
  await staffWho("listing.read")
  const listing = await loadListing((await params).id)
  return { title: `${listing.title || listing.code} · ${listing.code}` }
}

export default async function ListingPage({ params }: PageProps<"/panel/publicaciones/[id]">) {
  const staff = await staffWho("listing.read")
  const [{ id }, t] = await Promise.all([params, getTranslations("panel.listings.page")])
  const listing = await loadListing(id)
  const [events, split] = await Promise.all([loadReviewEvents(listing.id), splitOf(listing)])
  const { can } = listing
  const page = listingPage(listing.id)
  const writes = mayDo(staff, "listing.update")
  const inReview = listing.state === "submitted" || listing.edit_state === "submitted"
  const kind = WITHDRAWN_KINDS.find((each) => each === listing.withdrawn_kind)
  return (
    <PanelPage
      title={listing.title || t("untitled")}
      intro={t("help", { code: listing.code, establishment: listing.establishment.name })}
      back={<Link href={LISTINGS_LIST.path}>{t("back")}</Link>}
      actions={
        <>
          {can.save ? <ButtonLink href={`${page}/editar`}>{t("edit")}</ButtonLink> : null}
          {inReview && mayDo(staff, "listing.review") ? (
            <ButtonLink href={`${REVIEWS_LIST.path}/${listing.id}`}>{t("review")}</ButtonLink>
          ) : null}
          <ButtonLink look="secondary" href={`${page}/vista-previa`}>
            {t("preview")}
          </ButtonLink>
        </>
      }
    >
      <LastRequest listing={listing} />
      {listing.state === "withdrawn" ? (
        <Notice title={t("withdrawn")}>
          {kind ? <p>{t(`kinds.${kind}`)}</p> : null}
          {listing.withdrawn_reason ? <p>«{listing.withdrawn_reason}»</p> : null}
          <p>{t("withdrawnText")}</p>
        </Notice>
      ) : null}
      {listing.behind ? (
        <Notice title={t("behind")}>
          <p>{t("behindText")}</p>
          {mayDo(staff, "listing.review") ? (
            <PanelForm id="apply" action={applyListing.bind(null, listing.id)}>
              <SubmitButton look="secondary">{t("apply")}</SubmitButton>
            </PanelForm>
          ) : null}
        </Notice>
      ) : null}
      {inReview ? (
        <Notice title={t("inReview")}>
          {t("inReviewText")} {listing.can.take_back ? t("inReviewTakeBack") : null}
        </Notice>
      ) : (
        <MissingNotice listing={listing} />
      )}
      <PhotoStrip listing={listing} />
      <PanelCard title={t("facts")}>
        <ListingFacts listing={listing} staff={staff} />
      </PanelCard>
      {split ? (
        <PanelCard title={t("split")}>
          <SplitTable split={split} />
        </PanelCard>
      ) : null}
      <Conversation listingId={listing.id} events={events} canAnswer={writes && events.length > 0} />
      {writes ? (
        <PanelCard title={t("more")}>
          <BeginButton id="like" beginning={{ from_listing_id: listing.id }} look="secondary">
            {t("another")}
          </BeginButton>
          <Confirm action={t("template")} title={t("template")} text={<p>{t("templateText")}</p>}>
            <PanelForm
              id="template"
              action={saveTemplate.bind(null, listing.id)}
              values={{ name: listing.title }}
            >
              <PanelField name="name" label={t("templateName")} maxLength={80} autoComplete="off" />
              <SubmitButton>{t("templateSave")}</SubmitButton>
            </PanelForm>
          </Confirm>
          {can.take_back ? (
            <Confirm action={t("takeBack")} title={t("takeBack")} text={<p>{t("takeBackText")}</p>}>
              <PanelForm id="take-back" action={takeBackListing.bind(null, listing.id, listing.version)}>
                <SubmitButton>{t("takeBackDo")}</SubmitButton>
              </PanelForm>
            </Confirm>
          ) : null}
          {can.withdraw ? (
            <Link href={`${page}/retirar`} className="lone-link">
              {t("withdraw")}
            </Link>
          ) : null}
        </PanelCard>
      ) : null}
      <HistoryCard staff={staff} of={["listings", listing.id]} title={t("history")} />
    </PanelPage>
  )
}
