import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { TERMS } from "../../staff-lists/terms"
import {
  AlimonyOrderBody,
  BeneficiaryBody,
  EmptyBody,
  EndOrderBody,
  InstructionBody,
  ReasonBody,
  RectifyBody,
  RevokeBody,
  TermsBody,
} from "../validators-terms"

const { list, file } = queriesOf(TERMS)
const read = { method: "GET", permission: "terms.read" } as const
const post = { method: "POST", query: staffItemQuery } as const
const record = { ...post, permission: "terms.update" } as const
const instruct = { ...post, permission: "instruction.update" } as const
const open = { ...post, permission: "beneficiary.read", body: ReasonBody } as const
const artisan = "/staff/artisans/:id"

/** People's terms, instructions and beneficiaries, under `/staff`. */
export const TERMS_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/terms", query: list },
  { ...read, matcher: "/staff/terms.csv", query: file },
  { ...read, matcher: `${artisan}/terms`, query: staffItemQuery },
  { ...record, matcher: `${artisan}/terms`, body: TermsBody },
  { ...open, matcher: `${artisan}/terms/read` },
  { ...read, matcher: `${artisan}/alimony-orders`, query: staffItemQuery },
  { ...record, matcher: `${artisan}/alimony-orders`, body: AlimonyOrderBody },
  { ...record, matcher: "/staff/alimony-orders/:id/end", body: EndOrderBody },
  { ...read, matcher: `${artisan}/instructions`, query: staffItemQuery },
  { ...instruct, matcher: `${artisan}/instructions`, body: InstructionBody },
  { ...instruct, matcher: "/staff/instructions/:id/revoke", body: RevokeBody },
  { ...read, matcher: `${artisan}/beneficiaries`, query: staffItemQuery },
  { ...instruct, matcher: `${artisan}/beneficiaries`, body: BeneficiaryBody },
  { ...instruct, matcher: "/staff/beneficiaries/:id", body: RectifyBody },
  { ...open, matcher: "/staff/beneficiaries/:id/read" },
  { ...instruct, matcher: "/staff/beneficiaries/:id/end", body: EmptyBody },
]
