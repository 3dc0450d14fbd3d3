import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Picture } from "@/components/picture"
import type { Locale } from "@/i18n/locales"
import type { FairZone, StandRow } from "@/lib/api/fair"
import { fairPaths } from "./fair-paths"
import { thumbnailPicture } from "./thumbnail-picture"
import styles from "./stand-list.module.css"

/** The stands of a fair by zone, in the order and with the numbers of its plan. */
export async function StandList({
  fair,
  zones,
  locale,
}: {
  fair: string
  zones: FairZone[]
  locale: Locale
}) {
  const paths = fairPaths(locale, fair)
  let before = 0
  return (
    <div className={styles.zones}>
      {zones.map(({ id, name, stands }) => {
        const first = before + 1
        before += stands.length
        return stands.length === 0 ? null : (
          <section key={id} aria-labelledby={`zona-${id}`} className={styles.zone}>
            <h3 id={`zona-${id}`} className={styles.name}>
              {name}
            </h3>
            <ol className={styles.stands} start={first}>
              {stands.map((stand, index) => (
                <StandItem
                  key={stand.handle}
                  stand={stand}
                  number={first + index}
                  href={paths.stand(stand.handle)}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

async function StandItem({ stand, number, href }: { stand: StandRow; number: number; href: string }) {
  const t = await getTranslations("fairs.stands")
  const { name, establishment, products, photo, thumbnail } = stand
  return (
    <li className={styles.stand}>
      <Picture
        source={photo ? { alt: "", widths: { [photo.width]: photo.url } } : thumbnailPicture(thumbnail)}
        sizes="6rem"
        className={styles.picture}
      />
      <div className={styles.words}>
        <h4 className={styles.title}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <Link href={href}>{name}</Link>
        </h4>
        <p className={styles.place}>
          {[establishment.name, establishment.region].filter(Boolean).join(", ")}
        </p>
        <p className={`number ${styles.place}`}>{t("products", { count: products })}</p>
      </div>
    </li>
  )
}
