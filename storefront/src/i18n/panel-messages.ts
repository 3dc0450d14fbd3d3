import type access from "../messages/es/panel-access.json"
import type account from "../messages/es/panel-account.json"
import type audit from "../messages/es/panel-audit.json"
import type common from "../messages/es/panel-common.json"
import type artisans from "../messages/es/panel-artisans.json"
import type consents from "../messages/es/panel-consents.json"
import type rights from "../messages/es/panel-rights.json"
import type certificates from "../messages/es/panel-certificates.json"
import type lots from "../messages/es/panel-lots.json"
import type register from "../messages/es/panel-register.json"
import type fairDesk from "../messages/es/panel-fair-desk.json"
import type home from "../messages/es/panel-home.json"
import type institutions from "../messages/es/panel-institutions.json"
import type ledger from "../messages/es/panel-ledger.json"
import type closes from "../messages/es/panel-closes.json"
import type holds from "../messages/es/panel-holds.json"
import type rules from "../messages/es/panel-rules.json"
import type members from "../messages/es/panel-members.json"
import type registry from "../messages/es/panel-registry.json"
import type roles from "../messages/es/panel-roles.json"
import type table from "../messages/es/panel-table.json"
import type terms from "../messages/es/panel-terms.json"
import type payouts from "../messages/es/panel-payouts.json"
import type reconciliation from "../messages/es/panel-reconciliation.json"
import type listings from "../messages/es/panel-listings.json"
import type review from "../messages/es/panel-review.json"
import type photos from "../messages/es/panel-photos.json"
import type imports from "../messages/es/panel-imports.json"
import type stock from "../messages/es/panel-stock.json"
import type dispatches from "../messages/es/panel-dispatches.json"
import type figures from "../messages/es/panel-figures.json"
import type search from "../messages/es/panel-search.json"
import type fairs from "../messages/es/panel-fairs.json"
import type till from "../messages/es/panel-till.json"
import type statements from "../messages/es/panel-statements.json"
import type { Locale } from "./locales"

/** The strings of the staff panel by area, as the namespaces `panel.common`, `panel.access` and so on. */
export type PanelMessages = {
  common: typeof common
  access: typeof access
  account: typeof account
  home: typeof home
  table: typeof table
  members: typeof members
  roles: typeof roles
  institutions: typeof institutions
  audit: typeof audit
  registry: typeof registry
  ledger: typeof ledger
  closes: typeof closes
  holds: typeof holds
  rules: typeof rules
  register: typeof register
  lots: typeof lots
  certificates: typeof certificates
  rights: typeof rights
  consents: typeof consents
  artisans: typeof artisans
  terms: typeof terms
  payouts: typeof payouts
  reconciliation: typeof reconciliation
  statements: typeof statements
  listings: typeof listings
  review: typeof review
  photos: typeof photos
  imports: typeof imports
  stock: typeof stock
  dispatches: typeof dispatches
  figures: typeof figures
  search: typeof search
  "fair-desk": typeof fairDesk
  fairs: typeof fairs
  till: typeof till
}

const AREAS = [
  "common",
  "access",
  "account",
  "home",
  "table",
  "members",
  "roles",
  "institutions",
  "audit",
  "registry",
  "ledger",
  "closes",
  "holds",
  "rules",
  "register",
  "lots",
  "certificates",
  "rights",
  "consents",
  "artisans",
  "terms",
  "payouts",
  "reconciliation",
  "statements",
  "listings",
  "review",
  "photos",
  "imports",
  "stock",
  "dispatches",
  "figures",
  "search",
  "fair-desk",
  "fairs",
  "till",
] as const satisfies readonly (keyof PanelMessages)[]

/** Loads the panel's strings of one language from `messages/<locale>/panel-<area>.json`. */
export async function loadPanelMessages(locale: Locale): Promise<PanelMessages> {
  const files = await Promise.all(AREAS.map((area) => import(`../messages/${locale}/panel-${area}.json`)))
  return Object.fromEntries(AREAS.map((area, i) => [area, files[i].default])) as PanelMessages
}
