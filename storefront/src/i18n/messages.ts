import type { Locale } from "./locales"
import { loadPanelMessages } from "./panel-messages"

/**
 * Loads every area's strings of one language. Areas are files so that two people can write at once;
 * this is the only place that knows them all.
 */
export async function loadMessages(locale: Locale) {
  const [common, catalogue, provenance, allocation, legal, cart, checkout, orders, impact, fairs, panel] =
    await Promise.all([
      import(`../messages/${locale}/common.json`),
      import(`../messages/${locale}/catalogue.json`),
      import(`../messages/${locale}/provenance.json`),
      import(`../messages/${locale}/allocation.json`),
      import(`../messages/${locale}/legal.json`),
      import(`../messages/${locale}/cart.json`),
      import(`../messages/${locale}/checkout.json`),
      import(`../messages/${locale}/orders.json`),
      import(`../messages/${locale}/impact.json`),
      import(`../messages/${locale}/fairs.json`),
      loadPanelMessages(locale),
    ])
  return {
    common: common.default,
    catalogue: catalogue.default,
    provenance: provenance.default,
    allocation: allocation.default,
    legal: legal.default,
    cart: cart.default,
    checkout: checkout.default,
    orders: orders.default,
    impact: impact.default,
    fairs: fairs.default,
    panel,
  }
}
