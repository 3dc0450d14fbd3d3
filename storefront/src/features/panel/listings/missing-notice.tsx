import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { Link } from "@/components/link"
import type { Listing } from "./listing"
import { MISSING } from "./listing-states"
import { listingPage } from "./listings-lists"
import { MISSING_FIELDS } from "./missing-fields"

/** What a listing still lacks, with links to where it is put right. Nothing where nothing is. */
export async function MissingNotice({ listing }: { listing: Listing }) {
  const t = await getTranslations("panel.listings")
  const missing = MISSING.filter((each) => listing.missing.includes(each))
  if (missing.length === 0 || !listing.can.save) return null
  return (
    <Notice title={t("missingList.title").replace("#", String(missing.length))}>
      <ul>
        {missing.map((each) => (
          <li key={each}>
            <Link
              href={`${listingPage(listing.id)}/editar#listing-${MISSING_FIELDS[each]}`}
              className="lone-link"
            >
              {t(`missing.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
