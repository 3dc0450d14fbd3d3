import { getLocale, getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import { loadOfferWords } from "../fair-offers/load-offer-words"
import { type OfferRow, OfferRows } from "../fair-offers/offer-rows"
import { offerValues } from "../fair-offers/read-offers"
import { formatCount } from "../table/format-count"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveOffers } from "./actions/save-offers"
import { kindName, type Stand } from "./stand"

/** What stands there, in its order, and what else of the workshop could. */
export async function OffersForm({ stand }: { stand: Stand }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.fair-desk.offers"),
    loadOfferWords(),
    getLocale(),
  ])
  const { id, version, product_list, choices } = stand
  const row = (
    product: Stand["choices"]["products"][number],
    more: readonly (string | null)[] = []
  ): OfferRow => ({
    id: product.variant_id,
    title: kindName(product),
    picture: product.thumbnail,
    normal: product.normal_price,
    note: [
      product.normal_price === null ? null : t("inShop", { price: formatCentimos(product.normal_price) }),
      product.available === null
        ? null
        : t("inStock", { count: product.available, number: formatCount(product.available, locale) }),
      ...more,
    ]
      .filter((part) => part !== null)
      .join(" · "),
  })
  const rows = [
    ...product_list.map((product) =>
      row(product, [
        product.sold > 0 ? t("soldHere", { count: product.sold }) : null,
        product.published ? null : t("notInShop"),
      ])
    ),
    ...choices.products.map((product) => row(product)),
  ]
  return (
    <PanelForm
      id="offers"
      action={saveOffers.bind(null, { id, version })}
      draft={`fair-stand-offers:${id}`}
      values={offerValues(
        product_list.map(({ variant_id, fair_price, quota, kept }) => ({
          id: variant_id,
          ...{ fair_price, quota, kept },
        }))
      )}
    >
      {rows.length === 0 ? <p>{t("nothingInShop")}</p> : <OfferRows rows={rows} words={words} />}
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}
