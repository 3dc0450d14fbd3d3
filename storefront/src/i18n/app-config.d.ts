import type { Locale as ShopLocale } from "./locales"
import type common from "../messages/es/common.json"
import type catalogue from "../messages/es/catalogue.json"
import type provenance from "../messages/es/provenance.json"
import type allocation from "../messages/es/allocation.json"
import type legal from "../messages/es/legal.json"
import type cart from "../messages/es/cart.json"
import type checkout from "../messages/es/checkout.json"
import type orders from "../messages/es/orders.json"
import type impact from "../messages/es/impact.json"
import type fairs from "../messages/es/fairs.json"
import type { PanelMessages } from "./panel-messages"

// Spanish is the source: a key that it lacks does not compile.
declare module "use-intl" {
  interface AppConfig {
    Locale: ShopLocale
    Messages: {
      common: typeof common
      catalogue: typeof catalogue
      provenance: typeof provenance
      allocation: typeof allocation
      legal: typeof legal
      cart: typeof cart
      checkout: typeof checkout
      orders: typeof orders
      impact: typeof impact
      fairs: typeof fairs
      panel: PanelMessages
    }
  }
}
