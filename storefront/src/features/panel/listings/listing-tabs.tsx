import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { LISTING_STATES } from "./listing-states"
import { LISTINGS_LIST } from "./listings-lists"

/** The listings by where they stand; what waits for somebody stands beside all of them. */
export async function ListingTabs({ current }: { current: string | undefined }) {
  const [t, states] = await Promise.all([
    getTranslations("panel.listings.list"),
    getTranslations("panel.listings.tabs"),
  ])
  const of = (state: string | undefined) =>
    state ? `${LISTINGS_LIST.path}?estado=${state}` : LISTINGS_LIST.path
  return (
    <ListTabs
      label={t("tabs")}
      current={of(current)}
      tabs={[
        { path: of(undefined), label: states("all") },
        ...LISTING_STATES.map((state) => ({ path: of(state), label: states(state) })),
      ]}
    />
  )
}
