import { redirect } from "next/navigation"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"

/** The checkout begins with the buyer's details. */
export default async function CheckoutPage({ params }: PageProps<"/[locale]/compra">) {
  redirect(shopPath(await pageLocale(params), "compra", "datos"))
}
