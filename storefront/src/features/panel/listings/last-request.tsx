import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { Moment } from "../table/moment"
import type { Listing } from "./listing"
import { reasonWords } from "./review-reasons"

/** What a curator asks to be changed, while it is to be changed. */
export async function LastRequest({ listing }: { listing: Listing }) {
  const asked = (listing.edit_state ?? listing.state) === "changes_requested" ? listing.last_request : null
  if (!asked) return null
  const [t, words] = await Promise.all([getTranslations("panel.listings.request"), reasonWords()])
  return (
    <Notice title={t("title")}>
      {asked.reasons.length > 0 ? (
        <ul>
          {asked.reasons.map((reason) => (
            <li key={reason}>{words(reason)}</li>
          ))}
        </ul>
      ) : null}
      {asked.note ? <p>«{asked.note}»</p> : null}
      <p className="small muted">
        {asked.by ?? t("somebody")} · <Moment at={asked.at} />
      </p>
    </Notice>
  )
}
