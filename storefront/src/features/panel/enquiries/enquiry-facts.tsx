import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { shopPath } from "@/i18n/shop-path"
import { fairPage } from "../fairs/fairs-lists"
import { standPath } from "../stands/stands-list"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { Moment } from "../table/moment"
import type { Enquiry } from "./enquiry"
import { EnquiryStateMark, WantedBy } from "./enquiry-marks"

/** What is asked for, and of which stand. */
export async function EnquiryFacts({ enquiry }: { enquiry: Enquiry }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.enquiries"), getLocale()])
  const { code, state, fair, stand, establishment, product, quantity } = enquiry
  return (
    <Facts
      facts={[
        [t("state"), <EnquiryStateMark key="state" state={state} />],
        [
          t("code"),
          <span key="code" className="number">
            {code}
          </span>,
        ],
        [t("quantity"), t("pieces", { count: quantity, number: formatCount(quantity, locale) })],
        [t("wantedBy"), <WantedBy key="wanted" enquiry={enquiry} />],
        [
          t("product"),
          product ? (
            <a
              key="product"
              href={shopPath(locale, "producto", product.handle)}
              target="_blank"
              rel="noreferrer"
            >
              {product.title}
            </a>
          ) : null,
        ],
        [
          t("stand"),
          stand ? (
            <Link key="stand" href={standPath(stand.id)}>
              {stand.name}
            </Link>
          ) : null,
        ],
        [t("establishment"), establishment?.name ?? null],
        [
          t("fair"),
          <Link key="fair" href={fairPage(fair.id)}>
            {fair.title}
          </Link>,
        ],
        [t("received"), <Moment key="received" at={enquiry.created_at} />],
        [t("closed"), enquiry.closed_at ? <Moment key="closed" at={enquiry.closed_at} /> : null],
        [t("closeReason"), enquiry.close_reason],
      ]}
    />
  )
}

/** Who asks and how to reach them: personal data, of whoever may answer. */
export async function AskerFacts({ enquiry }: { enquiry: Enquiry }) {
  const t = await getTranslations("panel.fair-desk.enquiries")
  const { name, organisation, email, phone, locale } = enquiry
  return (
    <Facts
      facts={[
        [t("name"), name],
        [t("organisation"), organisation],
        [
          t("email"),
          <a key="email" href={`mailto:${email}`}>
            {email}
          </a>,
        ],
        [
          t("phone"),
          phone ? (
            <a key="phone" href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="number">
              {phone}
            </a>
          ) : null,
        ],
        [t("language"), t(`languages.${locale}`)],
      ]}
    />
  )
}
