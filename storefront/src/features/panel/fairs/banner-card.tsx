import { getLocale, getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { removeBanner, saveBanner } from "./actions/save-banner"
import type { Fair } from "./fair"
import styles from "./banner-card.module.css"

/** The picture of a fair, and how to change it for who may. */
export async function BannerCard({ fair: { id, banner, can } }: { fair: Fair }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.fairs.banner"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  const widest = banner ? Math.max(...Object.keys(banner.widths).map(Number)) : null
  const url = widest === null ? undefined : banner?.widths[String(widest)]
  return (
    <PanelCard id="imagen" title={t("title")}>
      {banner && url ? (
        <img
          src={mediaUrl(url)}
          alt={banner.alt[locale] || banner.alt.es}
          width={banner.width}
          height={banner.height}
          loading="lazy"
          className={styles.picture}
        />
      ) : (
        <p className="muted">{t("none")}</p>
      )}
      {can.save ? (
        <PanelForm
          id="banner"
          action={saveBanner.bind(null, id)}
          values={{ alt_es: banner?.alt.es ?? "", alt_en: banner?.alt.en ?? "" }}
        >
          <PanelField
            name="file"
            type="file"
            label={t("file")}
            hint={t("fileHint")}
            accept="image/jpeg,image/png,image/webp"
          />
          <PanelField name="alt_es" label={t("alt")} hint={t("altHint")} autoComplete="off" maxLength={300} />
          <PanelField
            name="alt_en"
            label={t("altEn")}
            optional={common("optional")}
            lang="en"
            autoComplete="off"
            maxLength={300}
          />
          <SubmitButton look="secondary">{t(banner ? "replace" : "save")}</SubmitButton>
        </PanelForm>
      ) : null}
      {can.save && banner ? (
        <Confirm action={t("removeOpen")} title={t("removeTitle")} text={<p>{t("removeText")}</p>}>
          <PanelForm id="no-banner" action={removeBanner.bind(null, id)}>
            <SubmitButton look="secondary">{t("removeDo")}</SubmitButton>
          </PanelForm>
        </Confirm>
      ) : null}
    </PanelCard>
  )
}
