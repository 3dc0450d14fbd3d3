import { z } from "@medusajs/framework/zod"
import { staffRoutes } from "../../guard/staff-routes"
import { queriesOf } from "../../http/staff-list"
import { staffItemQuery } from "../../http/staff-list-query"
import { AUDIT_ENTRIES } from "../../staff-lists/audit-entries"

const entries = queriesOf(AUDIT_ENTRIES)

/** The audit log under `/staff`. There is nothing here that could write to it but what verifying leaves. */
export const auditRoutes = staffRoutes([
  { method: "GET", matcher: "/staff/audit", permission: "audit.read", query: entries.list },
  { method: "GET", matcher: "/staff/audit.csv", permission: "audit.read", query: entries.file },
  { method: "GET", matcher: "/staff/audit/verification", permission: "audit.read", query: staffItemQuery },
  {
    method: "POST",
    matcher: "/staff/audit/verification",
    permission: "audit.verify",
    query: staffItemQuery,
    body: z.object({}),
  },
  { method: "GET", matcher: "/staff/audit/:id", permission: "audit.read", query: staffItemQuery },
])
