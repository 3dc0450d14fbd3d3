import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { RIGHTS_REQUESTS } from "../../staff-lists/rights-requests"
import { AnswerBody, EraseBody, IdentityBody, ReasonBody, RightsRequestBody } from "../validators-vault"

const { list, file } = queriesOf(RIGHTS_REQUESTS)
const post = { method: "POST", query: staffItemQuery } as const
const read = { method: "GET", permission: "rights_request.read" } as const
const request = { ...post, permission: "rights_request.update" } as const

export const VAULT_ROUTES: readonly StaffRoute[] = [
  { ...post, matcher: "/staff/artisans/:id/identity/read", permission: "identity.read", body: ReasonBody },
  { ...post, matcher: "/staff/artisans/:id/identity", permission: "identity.update", body: IdentityBody },
  { ...post, matcher: "/staff/artisans/:id/export", permission: "identity.read", body: ReasonBody },
  { ...post, matcher: "/staff/artisans/:id/erase", permission: "identity.update", body: EraseBody },
  // Which permission a document needs depends on what it is: the routes ask for it themselves.
  { ...post, matcher: "/staff/documents", permission: null },
  { ...post, matcher: "/staff/documents/:id/read", permission: null, body: ReasonBody },
  { ...read, matcher: "/staff/rights-requests", query: list },
  { ...read, matcher: "/staff/rights-requests.csv", query: file },
  { ...read, matcher: "/staff/rights-requests/:id", query: staffItemQuery },
  { ...request, matcher: "/staff/rights-requests", body: RightsRequestBody },
  { ...request, matcher: "/staff/rights-requests/:id/extend", body: ReasonBody },
  { ...request, matcher: "/staff/rights-requests/:id/answer", body: AnswerBody },
  { ...request, matcher: "/staff/rights-requests/:id/refuse", body: AnswerBody },
  { ...request, matcher: "/staff/rights-requests/:id/withdraw", body: AnswerBody },
]
