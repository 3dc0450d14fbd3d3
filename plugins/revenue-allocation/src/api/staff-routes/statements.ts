import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery as query } from "@tejido/institutions/http/staff-list-query"
import { STATEMENTS } from "../../staff-lists/statements"

const { list, file } = queriesOf(STATEMENTS)
const read = { method: "GET", permission: "statement.read" } as const
const statement = "/staff/statements/:id"

/** What people are told of their money, under `/staff`. */
export const STATEMENTS_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/statements", query: list },
  { ...read, matcher: "/staff/statements.csv", query: file },
  { ...read, matcher: statement, query },
  { ...read, matcher: `${statement}/pdf`, query },
  { ...read, matcher: `${statement}/csv`, query },
  { ...read, matcher: `${statement}/family/:beneficiary_id/pdf`, query },
]
