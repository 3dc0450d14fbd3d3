import { staffRoutes } from "@tejido/institutions/guard/staff-routes"
import { historyQuery } from "@tejido/institutions/http/answer-history"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { FairClone, FairSave, NewFair } from "../domain/fair-content"
import { StandSave } from "../domain/stand"
import { TillCancelBody, TillSaleBody } from "../domain/till"
import { APPLICATIONS_OPTIONS } from "../staff-lists/applications"
import { FAIRS_OPTIONS } from "../staff-lists/fairs"
import { STANDS_OPTIONS } from "../staff-lists/stands"
import { TILL_SALES_OPTIONS } from "../staff-lists/till-sales"
import {
  ActBody,
  ApplicationSaveBody,
  ApplyBody,
  CloseStandBody,
  DecideBody,
  ScoresBody,
  VersionBody,
} from "./validators-fairs"
import { ReportQuery } from "./validators-report"

const read = { method: "GET", permission: "fair.read", query: staffItemQuery } as const
const plan = { method: "POST", permission: "fair.update", query: staffItemQuery } as const
const apply = { method: "POST", permission: "fair.apply", query: staffItemQuery } as const
const select = { method: "POST", permission: "fair.select", query: staffItemQuery } as const
const arrange = { method: "POST", permission: "stand.update", query: staffItemQuery } as const
const till = { method: "GET", permission: "fair.till", query: staffItemQuery } as const

const report = { method: "GET", permission: "fair.report", query: ReportQuery } as const

const fairs = queriesOf({ options: FAIRS_OPTIONS })
const applications = queriesOf({ options: APPLICATIONS_OPTIONS })
const stands = queriesOf({ options: STANDS_OPTIONS })
const tillSales = queriesOf({ options: TILL_SALES_OPTIONS })

/** What this plugin has under `/staff`. */
export const FAIRS_STAFF_ROUTES = staffRoutes([
  { ...read, matcher: "/staff/fairs", query: fairs.list },
  { ...read, matcher: "/staff/fairs.csv", query: fairs.file },
  { ...read, matcher: "/staff/fairs/:id" },
  { ...read, matcher: "/staff/fairs/:id/history", query: historyQuery },
  { ...plan, matcher: "/staff/fairs", body: NewFair },
  { ...plan, matcher: "/staff/fairs/:id", body: FairSave },
  { ...plan, matcher: "/staff/fairs/:id/act", body: ActBody },
  { ...plan, matcher: "/staff/fairs/:id/clone", body: FairClone },
  { ...plan, method: "DELETE", matcher: "/staff/fairs/:id" },
  { ...plan, matcher: "/staff/fairs/:id/banner" },
  { ...plan, method: "DELETE", matcher: "/staff/fairs/:id/banner" },

  { ...read, matcher: "/staff/fairs/:id/applications", query: applications.list },
  { ...read, matcher: "/staff/fairs/:id/applications.csv", query: applications.file },
  { ...read, matcher: "/staff/applications", query: applications.list },
  { ...read, matcher: "/staff/applications.csv", query: applications.file },
  { ...read, matcher: "/staff/applications/:id" },
  { ...apply, matcher: "/staff/fairs/:id/applications", body: ApplyBody },
  { ...apply, matcher: "/staff/applications/:id", body: ApplicationSaveBody },
  { ...apply, matcher: "/staff/applications/:id/submit", body: VersionBody },
  { ...apply, matcher: "/staff/applications/:id/withdraw", body: VersionBody },
  { ...select, matcher: "/staff/applications/:id/scores", body: ScoresBody },
  { ...select, matcher: "/staff/applications/:id/decide", body: DecideBody },

  { ...read, matcher: "/staff/fairs/:id/stands", query: stands.list },
  { ...read, matcher: "/staff/fairs/:id/stands.csv", query: stands.file },
  { ...read, matcher: "/staff/stands", query: stands.list },
  { ...read, matcher: "/staff/stands.csv", query: stands.file },
  { ...read, matcher: "/staff/stands/:id" },
  { ...read, matcher: "/staff/fairs/:id/prices" },
  { ...arrange, matcher: "/staff/stands/:id", body: StandSave },
  { ...arrange, matcher: "/staff/stands/:id/close", body: CloseStandBody },

  { ...report, matcher: "/staff/fairs/:id/report" },
  { ...report, matcher: "/staff/fairs/:id/report.csv" },
  { ...report, matcher: "/staff/fairs/:id/report.pdf" },

  { ...till, matcher: "/staff/fairs/:id/till" },
  { ...till, matcher: "/staff/fairs/:id/till-days" },
  { ...till, matcher: "/staff/fairs/:id/till-sales", query: tillSales.list },
  { ...till, matcher: "/staff/fairs/:id/till-sales.csv", query: tillSales.file },
  { ...till, method: "POST", matcher: "/staff/fairs/:id/till-sales", body: TillSaleBody },
  { ...till, matcher: "/staff/till-sales/:id" },
  { ...till, method: "POST", matcher: "/staff/till-sales/:id/cancel", body: TillCancelBody },
])
