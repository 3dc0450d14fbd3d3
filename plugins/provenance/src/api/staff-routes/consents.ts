import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { CONSENTS } from "../../staff-lists/consents"
import { ConsentBody, RevokeConsentBody } from "../validators-consents"

const { list, file } = queriesOf(CONSENTS)
const read = { method: "GET", permission: CONSENTS.permission } as const
const change = { method: "POST", permission: "consent.update", query: staffItemQuery } as const

export const CONSENTS_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/consents", query: list },
  { ...read, matcher: "/staff/consents.csv", query: file },
  { ...read, matcher: "/staff/consents/:id", query: staffItemQuery },
  { ...change, matcher: "/staff/consents/:id/revoke", body: RevokeConsentBody },
  { ...change, matcher: "/staff/artisans/:id/consents", body: ConsentBody },
  { ...change, matcher: "/staff/artisans/:id/consents/revoke-all", body: RevokeConsentBody },
]
