import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { REVIEWS } from "../../staff-lists/reviews"
import { AnswerBody, ApproveBody, RequestChangesBody, WithdrawBody } from "../validators-review"

const read = { method: "GET", permission: REVIEWS.permission, query: staffItemQuery } as const
const decide = { method: "POST", permission: "listing.review", query: staffItemQuery } as const

/** Deciding on what was submitted, and taking out what is published. */
export const REVIEW_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/reviews", query: queriesOf(REVIEWS).list },
  { ...read, matcher: "/staff/reviews.csv", query: queriesOf(REVIEWS).file },
  { ...read, matcher: "/staff/reviews/:id" },
  { ...decide, matcher: "/staff/listings/:id/approve", body: ApproveBody },
  { ...decide, matcher: "/staff/listings/:id/request-changes", body: RequestChangesBody },
  { ...decide, matcher: "/staff/listings/:id/apply" },
  { ...decide, permission: "listing.update", matcher: "/staff/listings/:id/answer", body: AnswerBody },
  { ...decide, permission: "listing.withdraw", matcher: "/staff/listings/:id/withdraw", body: WithdrawBody },
]
