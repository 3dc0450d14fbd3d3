import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { PAYABLES } from "../../staff-lists/payables"
import { PAYOUT_BATCHES } from "../../staff-lists/payout-batches"
import { PAYOUTS } from "../../staff-lists/payouts"
import {
  CancelBatchBody,
  EmptyBody,
  NewBatchBody,
  OutcomeBody,
  RESULTS_SIZE,
  ResultsBody,
} from "../validators-payouts"

const payables = queriesOf(PAYABLES)
const batches = queriesOf(PAYOUT_BATCHES)
const payouts = queriesOf(PAYOUTS)
const read = { method: "GET", permission: "payout.read" } as const
const create = { method: "POST", permission: "payout.create", query: staffItemQuery } as const
const release = { method: "POST", permission: "payout.release", query: staffItemQuery } as const
const RESULTS = "/staff/payouts/batches/:id/results"

/** What is paid out, under `/staff`. */
export const PAYOUTS_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/payables", query: payables.list },
  { ...read, matcher: "/staff/payables.csv", query: payables.file },
  { ...read, matcher: "/staff/payouts/batches", query: batches.list },
  { ...read, matcher: "/staff/payouts/batches.csv", query: batches.file },
  { ...read, matcher: "/staff/payouts/batches/:id", query: staffItemQuery },
  { ...read, matcher: "/staff/payouts", query: payouts.list },
  { ...read, matcher: "/staff/payouts.csv", query: payouts.file },
  { ...read, matcher: "/staff/payouts/:id", query: staffItemQuery },
  { ...create, matcher: "/staff/payouts/batches", body: NewBatchBody },
  { ...create, matcher: "/staff/payouts/batches/:id/cancel", body: CancelBatchBody },
  { ...release, matcher: "/staff/payouts/batches/:id/release", body: EmptyBody },
  // Opens who is paid and where, so it is as much as a release.
  { ...release, matcher: "/staff/payouts/batches/:id/file", body: EmptyBody },
  { ...create, matcher: RESULTS, body: ResultsBody },
  { ...create, matcher: "/staff/payouts/:id/paid", body: OutcomeBody },
  { ...create, matcher: "/staff/payouts/:id/returned", body: OutcomeBody },
  { ...create, matcher: "/staff/payouts/:id/park", body: OutcomeBody },
]

/** A bank's file is larger than other bodies may be. */
export const PAYOUTS_BODIES: readonly MiddlewareRoute[] = [
  { methods: ["POST"], matcher: RESULTS, bodyParser: { sizeLimit: RESULTS_SIZE } },
]
