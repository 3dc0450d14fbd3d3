import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { ListingRow } from "./listing"

const TONES = {
  draft: "quiet",
  submitted: "waiting",
  changes_requested: "stopped",
  published: "good",
  withdrawn: "stopped",
} as const

/** Where a listing stands, in words; and where its edits are, for one that the shop shows. */
export async function ListingStateMark({
  listing: { state, edit_state, behind },
}: {
  listing: Pick<ListingRow, "state" | "edit_state" | "behind">
}) {
  const t = await getTranslations("panel.listings")
  return (
    <>
      <StateMark tone={TONES[state]}>{t(`states.${state}`)}</StateMark>
      {edit_state ? (
        <>
          {" "}
          <StateMark tone={TONES[edit_state]}>{t(`editStates.${edit_state}`)}</StateMark>
        </>
      ) : null}
      {behind ? (
        <>
          {" "}
          <StateMark tone="waiting">{t("behind")}</StateMark>
        </>
      ) : null}
    </>
  )
}
