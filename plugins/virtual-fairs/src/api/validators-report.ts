import { z } from "@medusajs/framework/zod"
import { idQuery, staffItemQuery } from "@tejido/institutions/http/staff-list-query"

/** With which other fair a report is compared; without, the one that this was cloned from. */
export const ReportQuery = staffItemQuery.extend({ against: idQuery.optional() })
export type ReportQuery = z.infer<typeof ReportQuery>
