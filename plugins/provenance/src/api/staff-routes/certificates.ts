import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { CERTIFICATES } from "../../staff-lists/certificates"
import { IssueBody, LabelsQuery, RevokeBody } from "../validators-certificates"

const read = { method: "GET", permission: "certificate.read", query: staffItemQuery } as const
const revoke = {
  method: "POST",
  permission: "certificate.revoke",
  query: staffItemQuery,
  body: RevokeBody,
} as const

/** Certificates of origin and the labels that carry their codes. */
export const CERTIFICATES_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/certificates", query: queriesOf(CERTIFICATES).list },
  { ...read, matcher: "/staff/certificates.csv", query: queriesOf(CERTIFICATES).file },
  { ...read, matcher: "/staff/certificates/:id" },
  { ...read, matcher: "/staff/label-formats" },
  { ...read, matcher: "/staff/labels.pdf", query: LabelsQuery },
  { ...revoke, matcher: "/staff/certificates/:id/revoke" },
  {
    method: "POST",
    matcher: "/staff/lots/:id/certificates",
    permission: "certificate.issue",
    query: staffItemQuery,
    body: IssueBody,
  },
  { ...revoke, matcher: "/staff/lots/:id/certificates/revoke" },
]
