import { getLocale, getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import { loadOfferWords } from "../fair-offers/load-offer-words"
import { type OfferRow, OfferRows } from "../fair-offers/offer-rows"
import { PhotoTicks } from "../fair-offers/photo-ticks"
import { offerValues } from "../fair-offers/read-offers"
import type { Zone } from "../fairs/fair"
import { formatCount } from "../table/format-count"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { SEND } from "./application-buttons"
import { saveApplication } from "./actions/save-application"
import type { OwnApplication } from "./own-application"
import { zonesFor } from "./zone-options"
import { ZoneSelect } from "./zone-select"

/** What a workshop says to take part in a fair: written as a draft, sent when it is whole, changed until the call closes. */
export async function ApplicationForm({
  application,
  zones,
}: {
  application: OwnApplication
  zones: readonly Zone[]
}) {
  const [t, common, words, rows] = await Promise.all([
    getTranslations("panel.fair-desk.form"),
    getTranslations("panel.common.form"),
    loadOfferWords(),
    productRows(application),
  ])
  const { id, version, state, workshop, zone, choices, can } = application
  return (
    <PanelForm
      id="application"
      action={saveApplication.bind(null, { id, version, sent: state === "submitted" })}
      draft={`fair-application:${id}`}
      values={valuesOf(application)}
    >
      <ZoneSelect zones={zonesFor(zones, workshop, zone.id)} />
      <PanelTextarea
        name="statement"
        label={t("statement")}
        hint={t("statementHint")}
        maxLength={4000}
        rows={8}
      />
      <PanelField
        name="capacity"
        label={t("capacity")}
        hint={t("capacityHint")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
      />
      {rows.length === 0 ? <p>{t("noProducts")}</p> : <OfferRows rows={rows} words={words} />}
      {choices.photos.length === 0 ? (
        <p className="muted">{t("noPhotos")}</p>
      ) : (
        <PhotoTicks
          name="photos"
          label={`${t("photos")} ${common("optional")}`}
          hint={t("photosHint")}
          photos={choices.photos}
        />
      )}
      {can.submit ? (
        <>
          <SubmitButton name={SEND} value="si">
            {t("send")}
          </SubmitButton>
          <SubmitButton look="secondary">{t("save")}</SubmitButton>
        </>
      ) : (
        <SubmitButton>{t("saveSent")}</SubmitButton>
      )}
    </PanelForm>
  )
}

/** What is offered first, in its order, then what else the workshop has in the shop. */
async function productRows({ choices, product_list }: OwnApplication): Promise<OfferRow[]> {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.offers"), getLocale()])
  const offered = product_list.map(({ listing_id }) => listing_id)
  const place = (id: string) => {
    const at = offered.indexOf(id)
    return at === -1 ? offered.length : at
  }
  return [...choices.products]
    .sort((a, b) => place(a.listing_id) - place(b.listing_id))
    .map(({ listing_id, title, thumbnail, normal_price, stock }) => ({
      id: listing_id,
      title,
      picture: thumbnail,
      normal: normal_price,
      note: [
        normal_price === null ? null : t("inShop", { price: formatCentimos(normal_price) }),
        stock === null ? null : t("inStock", { count: stock, number: formatCount(stock, locale) }),
      ]
        .filter((part) => part !== null)
        .join(" · "),
    }))
}

function valuesOf({ zone, statement, capacity, photos, product_list, choices }: OwnApplication) {
  const there = new Set(choices.products.map(({ listing_id }) => listing_id))
  return {
    zone_id: zone.id,
    statement,
    capacity: capacity === null ? "" : String(capacity),
    photos: photos.map(({ id }) => id),
    ...offerValues(
      product_list
        .filter(({ listing_id }) => there.has(listing_id))
        .map(({ listing_id, fair_price, quota, kept }) => ({ id: listing_id, fair_price, quota, kept }))
    ),
  }
}
