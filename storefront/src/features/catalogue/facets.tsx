import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { FacetValue, Facets as FacetCounts } from "@/lib/api/search-facets"
import { formatCentimos } from "@/lib/money"
import { FacetFind } from "./facet-find"
import { facetLinks, type FacetLink } from "./facet-links"
import { facetNames } from "./facet-names"
import { listingFields, listingQuery, type ListFacet, type ListingState } from "./listing-state"
import styles from "./facets.module.css"

/** Values shown before "more". */
const OPENING = 7

/** From here on a list is searched rather than read. */
const LONG = 12

type Group = { facet: ListFacet; title: string; values: FacetValue[]; find?: string }

/** What a listing can be narrowed by, each value a link with its count; price is a form. All of it without JavaScript. */
export async function Facets({
  state,
  facets,
  base,
}: {
  state: ListingState
  facets: FacetCounts
  /** The page that it leads to. */
  base: string
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("catalogue.facets")])
  const names = await facetNames(locale)
  const address = (next: ListingState) => base + listingQuery(next)
  const groups: Group[] = [
    { facet: "lines", title: t("lines"), values: facets.craft_line },
    { facet: "materials", title: t("materials"), values: facets.material },
    { facet: "regions", title: t("regions"), values: facets.region },
    {
      facet: "establishments",
      title: t("establishments"),
      values: facets.establishment,
      find: t("findEstablishment"),
    },
    { facet: "workshops", title: t("workshops"), values: facets.workshop, find: t("findWorkshop") },
  ]
  return (
    <div className={styles.facets}>
      {groups.map(({ facet, title, values, find }) => {
        const links = facetLinks(state, facet, values, names[facet])
        return links.length === 0 ? null : (
          <details key={facet} className={styles.group} open={!find || state[facet].length > 0}>
            <summary>{title}</summary>
            {find && links.length >= LONG ? <FacetFind label={find} none={t("notFound")} /> : null}
            <FacetList links={links.slice(0, OPENING)} address={address} />
            {links.length > OPENING ? (
              <details className={styles.more}>
                <summary>{t("more", { count: links.length - OPENING })}</summary>
                <FacetList links={links.slice(OPENING)} address={address} />
              </details>
            ) : null}
          </details>
        )
      })}
      <PriceForm state={state} facets={facets} action={base} />
      <p className={styles.list}>
        <Link
          href={address({ ...state, inStock: !state.inStock, page: 1 })}
          className={state.inStock ? styles.on : undefined}
          rel="nofollow"
          scroll={false}
        >
          {t("inStock")} {state.inStock ? <span className="visually-hidden">{t("on")}</span> : null}
        </Link>
      </p>
    </div>
  )
}

// Kept to the bone: there are a hundred of these on a page, and each is sent twice, as HTML and as React's data.
async function FacetList({
  links,
  address,
}: {
  links: FacetLink[]
  address: (state: ListingState) => string
}) {
  const t = await getTranslations("catalogue.facets")
  return (
    <ul className={styles.list}>
      {links.map(({ value, label, count, active, next }) => (
        <li key={value}>
          <Link href={address(next)} className={active ? styles.on : undefined} rel="nofollow" scroll={false}>
            {label} {active ? <span className="visually-hidden">{t("on")}</span> : null}
            <b>{count}</b>
          </Link>
        </li>
      ))}
    </ul>
  )
}

async function PriceForm({
  state,
  facets,
  action,
}: {
  state: ListingState
  facets: FacetCounts
  action: string
}) {
  const t = await getTranslations("catalogue.facets")
  const rest = listingFields({ ...state, priceFrom: null, priceTo: null, page: 1 })
  const shown = (amount: number | null) => (amount === null ? undefined : String(amount / 100))
  // Whole soles, rounded so that the span holds everything.
  const span = facets.price && facets.price.max > 0 ? facets.price : null
  const low = span && Math.floor(span.min / 100)
  const high = span && Math.ceil(span.max / 100)
  return (
    <form action={action} className={styles.group}>
      <fieldset>
        <legend className={styles.legend}>{t("price")}</legend>
        {rest.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className={styles.prices}>
          <label>
            <span>{t("from")}</span>
            <input
              name="precio_min"
              key={`from-${state.priceFrom}`}
              inputMode="decimal"
              placeholder={low === null ? undefined : String(low)}
              defaultValue={shown(state.priceFrom)}
              maxLength={12}
            />
          </label>
          <label>
            <span>{t("to")}</span>
            <input
              name="precio_max"
              key={`to-${state.priceTo}`}
              inputMode="decimal"
              placeholder={high === null ? undefined : String(high)}
              defaultValue={shown(state.priceTo)}
              maxLength={12}
            />
          </label>
          <button type="submit">{t("apply")}</button>
        </div>
        {span ? (
          <p className="small muted">
            {t("range", { min: formatCentimos(span.min), max: formatCentimos(span.max) })}
          </p>
        ) : null}
      </fieldset>
    </form>
  )
}
