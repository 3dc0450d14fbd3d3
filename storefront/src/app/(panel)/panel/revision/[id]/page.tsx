import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { Conversation } from "@/features/panel/listings/conversation"
import styles from "@/features/panel/listings/listing-form.module.css"
import { splitOf } from "@/features/panel/listings/listing-choices"
import { listingPage } from "@/features/panel/listings/listings-lists"
import { ShopPreview } from "@/features/panel/listings/shop-preview"
import { SplitTable } from "@/features/panel/listings/split-table"
import { PhotoStrip } from "@/features/panel/photos/photo-strip"
import { ChangeList } from "@/features/panel/review/change-list"
import { DecideCards } from "@/features/panel/review/decide-cards"
import { MachineNotes } from "@/features/panel/review/machine-notes"
import { loadReview } from "@/features/panel/review/review"
import { REVIEWS_LIST } from "@/features/panel/review/reviews-list"
import { SimilarPrices } from "@/features/panel/review/similar-prices"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({ params }: PageProps<"/panel/revision/[id]">): Promise<Metadata> {
  await staffWho("listing.review")
  const review = await loadReview((await params).id)
  return { title: `${review.title || review.code} · ${review.code}` }
}

export default async function ReviewPage({ params }: PageProps<"/panel/revision/[id]">) {
  await staffWho("listing.review")
  const [{ id }, t, locale] = await Promise.all([params, getTranslations("panel.review.page"), getLocale()])
  const review = await loadReview(id)
  const split = await splitOf(review)
  const { published, content, photos } = review
  return (
    <PanelPage
      title={review.title || review.code}
      intro={t("help", {
        by: review.submitted_by_name ?? t("system"),
        days: review.waiting_days,
        workshop: review.workshop?.name ?? "–",
        establishment: review.establishment.name,
      })}
      back={<Link href={REVIEWS_LIST.path}>{t("back")}</Link>}
      actions={<Link href={listingPage(review.id)}>{t("listing")}</Link>}
    >
      {review.note ? (
        <PanelCard title={t("note")}>
          <p>«{review.note}»</p>
        </PanelCard>
      ) : null}
      <MachineNotes problems={review.problems} />
      <PanelCard title={t("photos")}>
        {published && review.photos_changed ? (
          <>
            <h3>{t("photosBefore")}</h3>
            <PhotoStrip listing={{ content: published, photos }} />
            <h3>{t("photosAfter")}</h3>
          </>
        ) : null}
        <PhotoStrip listing={{ content, photos }} />
      </PanelCard>
      <PanelCard title={t(published ? "changes" : "content")}>
        <ChangeList review={review} />
      </PanelCard>
      <PanelCard title={t("similar")}>
        <SimilarPrices price={content.price} similar={review.similar} />
      </PanelCard>
      {split ? (
        <PanelCard title={t("split")}>
          <SplitTable split={split} />
        </PanelCard>
      ) : null}
      <details className={styles.fold}>
        <summary>{t("preview")}</summary>
        <ShopPreview listing={review} locale={locale} />
      </details>
      <DecideCards review={review} />
      <Conversation listingId={review.id} events={review.events} canAnswer={false} />
    </PanelPage>
  )
}
