import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { craftLineName, materialName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"
import type { FacetValue, Facets as FacetCounts } from "@/lib/api/search"
import { formatCentimos } from "@/lib/money"
import { establishmentNames } from "./establishment-names"
import { facetLinks, type FacetLink } from "./facet-links"
import { listingFields, listingQuery, type ListFacet, type ListingState } from "./listing-state"
import styles from "./facets.module.css"

/** Values shown before "more". */
const OPENING = 7

type Group = { facet: ListFacet; title: string; values: FacetValue[]; name: (value: string) => string }

/** What a listing can be narrowed by, each value a link with its count; price is a form. All of it without JavaScript. */
export async function Facets({ state, facets }: { state: ListingState; facets: FacetCounts }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("catalogue.facets")])
  const establishmentName = await establishmentNames(locale)
  const address = (next: ListingState) => shopPath(locale, "buscar") + listingQuery(next)
  const groups: Group[] = [
    {
      facet: "lines",
      title: t("lines"),
      values: facets.craft_line,
      name: (code) => craftLineName(code, locale),
    },
    {
      facet: "materials",
      title: t("materials"),
      values: facets.material,
      name: (code) => materialName(code, locale),
    },
    { facet: "regions", title: t("regions"), values: facets.region, name: (name) => name },
    {
      facet: "establishments",
      title: t("establishments"),
      values: facets.establishment,
      name: establishmentName,
    },
  ]
  return (
    <div className={styles.facets}>
      {groups.map(({ facet, title, values, name }) => {
        const links = facetLinks(state, facet, values, name)
        return links.length === 0 ? null : (
          <details
            key={facet}
            className={styles.group}
            open={facet !== "establishments" || state[facet].length > 0}
          >
            <summary>{title}</summary>
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
      <PriceForm state={state} facets={facets} action={shopPath(locale, "buscar")} />
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
              inputMode="decimal"
              defaultValue={shown(state.priceFrom)}
              maxLength={12}
            />
          </label>
          <label>
            <span>{t("to")}</span>
            <input name="precio_max" inputMode="decimal" defaultValue={shown(state.priceTo)} maxLength={12} />
          </label>
          <button type="submit">{t("apply")}</button>
        </div>
        {facets.price && facets.price.max > 0 ? (
          <p className="small muted">
            {t("range", { min: formatCentimos(facets.price.min), max: formatCentimos(facets.price.max) })}
          </p>
        ) : null}
      </fieldset>
    </form>
  )
}
