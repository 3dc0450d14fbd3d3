import { audit } from "./audit"
import { closes } from "./closes"
import { custody } from "./custody"
import { fairPrices } from "./fair-prices"
import type { HealthCheck } from "./health-check"
import { indexFreshness } from "./index-freshness"
import { jobs } from "./jobs"
import { ledger } from "./ledger"
import { listings } from "./listings"
import { mails } from "./mails"
import { migrations } from "./migrations"
import { productIndex } from "./product-index"
import { reconciliation } from "./reconciliation"
import { sales } from "./sales"
import { searchEngine } from "./search-engine"
import { shopCache } from "./shop-cache"
import { versions } from "./versions"

/** What the page of health in Medusa Admin shows, in its order. */
export const HEALTH_CHECKS: readonly HealthCheck[] = [
  migrations,
  sales,
  ledger,
  closes,
  reconciliation,
  audit,
  custody,
  listings,
  fairPrices,
  productIndex,
  indexFreshness,
  searchEngine,
  shopCache,
  mails,
  jobs,
  versions,
]
