import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { matchingPlaces } from "@/features/search/matching-places"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { listEstablishments } from "@/lib/api/establishment"
import { listWorkshops } from "@/lib/api/workshop"
import { foldText } from "@/lib/fold-text"
import styles from "./place-links.module.css"

type Kind = "line" | "workshop" | "establishment"

const MOST: Record<Kind, number> = { line: 2, workshop: 3, establishment: 2 }

/** The craft lines, workshops and establishments that the words of a search name, as links to their own pages. */
export async function PlaceLinks({ text, locale }: { text: string; locale: Locale }) {
  const [t, workshops, establishments] = await Promise.all([
    getTranslations("catalogue.places"),
    listWorkshops(locale),
    listEstablishments(locale),
  ])
  const lines = CRAFT_LINE_CODES.map((code) => ({ name: craftLineName(code, locale), handle: code }))
  const found = (
    [
      ["line", lines, "linea"],
      ["workshop", workshops, "taller"],
      ["establishment", establishments, "establecimiento"],
    ] as const
  ).flatMap(([kind, places, path]) =>
    matchingPlaces<{ name: string; handle: string }>(text, places, MOST[kind]).map(({ name, handle }) => ({
      kind,
      name,
      href: shopPath(locale, path, handle),
    }))
  )
  if (found.length === 0) return null
  return (
    <ul className={styles.places} aria-label={t("label")}>
      {found.map(({ kind, name, href }) => (
        <li key={href}>
          <Link href={href} className={styles.place}>
            {/* Most workshops are called one. */}
            {foldText(name).startsWith(foldText(t(kind))) ? null : (
              <span className={styles.kind}>{t(kind)}</span>
            )}{" "}
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
