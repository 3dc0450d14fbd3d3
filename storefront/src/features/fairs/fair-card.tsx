import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import type { FairRow } from "@/lib/api/fair-row"
import { mediaUrl } from "@/lib/media-url"
import { Awning } from "./awning"
import { fairDays } from "./fair-dates"
import { fairPaths } from "./fair-paths"
import { StateMark } from "./state-mark"
import styles from "./fair-card.module.css"

/** A fair on the front page of fairs, under its own awning. The whole card is one link with one name. */
export async function FairCard({ fair, locale }: { fair: FairRow; locale: Locale }) {
  const t = await getTranslations("fairs.hero")
  const widths = Object.entries(fair.banner?.widths ?? {}).sort(([a], [b]) => Number(a) - Number(b))
  return (
    <article className={styles.card} data-state={fair.state}>
      <Awning seed={fair.handle} />
      <div className={styles.inner}>
        <div className={styles.words}>
          <p>
            <StateMark state={fair.state} />
          </p>
          <h3 className={styles.title}>
            <Link href={fairPaths(locale, fair.handle).home}>{fair.title}</Link>
          </h3>
          {fair.theme ? <p>{fair.theme}</p> : null}
          <p className="small muted">
            {[
              fairDays(fair.opens_at, fair.closes_at, locale),
              fair.stands > 0 ? t("stands", { count: fair.stands }) : null,
              t(`modes.${fair.mode}`),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {fair.banner && widths[0] ? (
          <img
            src={mediaUrl(widths[0][1])}
            srcSet={widths.map(([width, url]) => `${mediaUrl(url)} ${width}w`).join(", ")}
            sizes="(min-width: 64rem) 30rem, 92vw"
            width={fair.banner.width}
            height={fair.banner.height}
            alt=""
            loading="lazy"
            className={styles.banner}
          />
        ) : null}
      </div>
    </article>
  )
}
