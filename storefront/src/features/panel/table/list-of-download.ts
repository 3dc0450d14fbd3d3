import { APPLICATIONS_LIST } from "../applications/applications-lists"
import { AUDIT_LIST } from "../audit/audit-list"
import { CERTIFICATES_LIST } from "../certificates/certificates-list"
import { CONSENTS_LIST } from "../consents/consents-list"
import { CLOSES_LIST, sharesList } from "../closes/closes-lists"
import { DISPATCHES_LIST, QUEUE_LIST, RETURNS_LIST } from "../dispatches/dispatches-lists"
import { ENQUIRIES_LIST } from "../enquiries/enquiries-list"
import { applicationsList, FAIRS_LIST, programmeList, standsList } from "../fairs/fairs-lists"
import { HELD_SALES_LIST, HOLDS_LIST } from "../holds/holds-lists"
import { ACCOUNTS_LIST, codeOfSegment, entriesList, TRANSACTIONS_LIST } from "../ledger/ledger-lists"
import { INSTITUTIONS_LIST } from "../institutions/institutions-list"
import { INVITATIONS_LIST } from "../members/invitations-list"
import { LOTS_LIST, PIECES_LIST } from "../lots/lots-lists"
import { LISTINGS_LIST } from "../listings/listings-lists"
import { MEMBERS_LIST } from "../members/members-list"
import { COMPETENCES_LIST, REGISTRATIONS_LIST, TRAININGS_LIST } from "../register/register-lists"
import {
  AGREEMENTS_LIST,
  ARTISANS_LIST,
  ESTABLISHMENTS_LIST,
  WORKSHOPS_LIST,
} from "../registry/registry-lists"
import { REVIEWS_LIST } from "../review/reviews-list"
import { RIGHTS_LIST } from "../rights/rights-list"
import { BATCHES_LIST, PAYABLES_LIST, PAYOUTS_LIST } from "../payouts/payouts-lists"
import { PROVIDER_LINES_LIST } from "../reconciliation/provider-lines-list"
import { MOVEMENTS_LIST, STOCK_LIST } from "../stock/stock-lists"
import { QUERIES_LIST } from "../search/search-lists"
import { STANDS_LIST } from "../stands/stands-list"
import { STATEMENTS_LIST } from "../statements/statements-list"
import { TERMS_LIST } from "../terms/terms-list"
import { tillSalesList } from "../till/till-lists"
import type { ListSpec } from "./list-spec"

const LISTS: readonly ListSpec[] = [
  MEMBERS_LIST,
  INVITATIONS_LIST,
  INSTITUTIONS_LIST,
  AUDIT_LIST,
  ESTABLISHMENTS_LIST,
  WORKSHOPS_LIST,
  ARTISANS_LIST,
  AGREEMENTS_LIST,
  CONSENTS_LIST,
  RIGHTS_LIST,
  TRANSACTIONS_LIST,
  ACCOUNTS_LIST,
  CLOSES_LIST,
  HOLDS_LIST,
  HELD_SALES_LIST,
  LISTINGS_LIST,
  REVIEWS_LIST,
  LOTS_LIST,
  PIECES_LIST,
  CERTIFICATES_LIST,
  REGISTRATIONS_LIST,
  COMPETENCES_LIST,
  TRAININGS_LIST,
  TERMS_LIST,
  PAYABLES_LIST,
  BATCHES_LIST,
  PAYOUTS_LIST,
  PROVIDER_LINES_LIST,
  STATEMENTS_LIST,
  STOCK_LIST,
  MOVEMENTS_LIST,
  QUEUE_LIST,
  DISPATCHES_LIST,
  RETURNS_LIST,
  QUERIES_LIST,
  FAIRS_LIST,
  APPLICATIONS_LIST,
  STANDS_LIST,
  ENQUIRIES_LIST,
]

/** The list that a download's path names, or null: only these can be asked of the API, never a path as it came. */
export function listOfDownload(segments: readonly string[]): ListSpec | null {
  return LISTS.find(({ path }) => path === ["/panel", ...segments].join("/")) ?? listOfOne(segments)
}

/** The lists that belong to one thing: the entries of an account, everybody's part of a close, a fair's stands. */
function listOfOne([section, id = "", part, ...rest]: readonly string[]): ListSpec | null {
  if (section === "ferias" && part === "caja" && rest.join() === "dia" && /^[\w-]{1,100}$/.test(id)) {
    return tillSalesList(id)
  }
  if (rest.length > 0) return null
  if (section === "libro" && id === "cuentas" && part !== undefined) {
    const code = codeOfSegment(part)
    return code === null ? null : entriesList(code)
  }
  if (!/^[\w-]{1,100}$/.test(id)) return null
  if (section === "ferias" && part === "solicitudes") return applicationsList(id)
  if (section === "ferias" && part === "puestos") return standsList(id)
  if (section === "ferias" && part === "programa") return programmeList(id)
  return section === "cierres" && part === "personas" ? sharesList(id) : null
}
