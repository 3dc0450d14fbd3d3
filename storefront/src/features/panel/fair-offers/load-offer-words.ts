import "server-only"
import { getTranslations } from "next-intl/server"
import type { OfferWords } from "./offer-rows"

/** The texts of {@link OfferRows} in the reader's language. */
export async function loadOfferWords(): Promise<OfferWords> {
  const t = await getTranslations("panel.fair-desk.offers")
  return {
    legend: t("legend"),
    hint: t("hint"),
    price: t("price"),
    quota: t("quota"),
    quotaHint: t("quotaHint"),
    kept: t("kept"),
    keptHint: t("keptHint"),
    less: t("less"),
    same: t("same"),
    more: t("more"),
    none: t("none"),
    one: t("one"),
    many: t("many"),
    up: t("up"),
    down: t("down"),
  }
}
