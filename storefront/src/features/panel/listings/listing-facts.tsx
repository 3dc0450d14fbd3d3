import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { craftLineName, materialName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { Moment } from "../table/moment"
import { WORKSHOPS_LIST } from "../registry/registry-lists"
import type { Listing } from "./listing"
import { ListingStateMark } from "./listing-state-mark"

/** What is known of a listing, and where it stands. */
export async function ListingFacts({ listing, staff }: { listing: Listing; staff: Staff }) {
  const [t, locale] = await Promise.all([getTranslations("panel.listings.facts"), getLocale()])
  const { workshop, content, stock } = listing
  return (
    <Facts
      facts={[
        [t("state"), <ListingStateMark key="state" listing={listing} />],
        [
          t("code"),
          <span key="code" className="number">
            {listing.code}
          </span>,
        ],
        [
          t("workshop"),
          workshop === null ? null : mayDo(staff, "workshop.read") ? (
            <Link key="workshop" href={`${WORKSHOPS_LIST.path}/${workshop.id}`}>
              {workshop.name}
            </Link>
          ) : (
            workshop.name
          ),
        ],
        [t("establishment"), listing.establishment.name],
        [t("line"), workshop ? craftLineName(workshop.craft_line, locale) : null],
        [t("price"), content.price === null ? null : formatCentimos(content.price)],
        [
          t("stock"),
          stock === null ? null : (
            <>
              {formatCount(stock, locale)}{" "}
              {mayDo(staff, "stock.read") ? (
                <Link key="stock" href={`/panel/existencias?q=${encodeURIComponent(listing.code)}`}>
                  {t("stockLink")}
                </Link>
              ) : null}
            </>
          ),
        ],
        [
          t("materials"),
          content.materials.length === 0
            ? null
            : content.materials.map((code) => materialName(code, locale)).join(", "),
        ],
        [t("published"), listing.published_at ? <Moment key="published" at={listing.published_at} /> : null],
        [t("updated"), <Moment key="updated" at={listing.updated_at} />],
        [
          t("shop"),
          listing.product_handle !== null && listing.state === "published" ? (
            <a
              key="shop"
              href={shopPath(locale, "producto", listing.product_handle)}
              target="_blank"
              rel="noreferrer"
            >
              {t("shopLink")}
            </a>
          ) : null,
        ],
      ]}
    />
  )
}
