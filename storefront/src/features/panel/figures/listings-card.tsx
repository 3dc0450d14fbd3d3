import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import type { Figures } from "./figures"

const STATES = ["draft", "submitted", "changes_requested", "published", "withdrawn"] as const

/** Where the listings are today, each a way to them. */
export async function ListingsCard({ figures }: { figures: Figures }) {
  const [t, locale] = await Promise.all([getTranslations("panel.figures.listings"), getLocale()])
  return (
    <PanelCard title={t("title")}>
      <Facts
        facts={STATES.map((state) => [
          t(`states.${state}`),
          <Link key={state} href={`/panel/publicaciones?estado=${state}`} className="number">
            {formatCount(figures.listings[state], locale)}
          </Link>,
        ])}
      />
    </PanelCard>
  )
}
