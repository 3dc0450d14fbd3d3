import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { may, reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffContext } from "@tejido/institutions/domain/staff-context"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { ApplicationState } from "../domain/application"
import type { FairMode, FairWords } from "../domain/fair-content"
import type { FairState } from "../domain/fair-state"

/** Applications of a fair by state; drafts are their writers' alone and not counted. */
export type ApplicationCounts = Record<Exclude<ApplicationState, "draft">, number>

/** A fair as staff see it in a list. Moments in ISO 8601. */
export type StaffFair = {
  id: string
  handle: string
  /** In Spanish. */
  title: string
  state: FairState
  mode: FairMode
  version: number
  /** Stands that are open. */
  stands: number
  zones: number
  applications: ApplicationCounts
} & Record<FairMoment, string> &
  Record<"published_at" | "cancelled_at", string | null>

const MOMENTS = [
  "call_opens_at",
  "call_closes_at",
  "announced_at",
  "opens_at",
  "closes_at",
  "archived_at",
] as const
type FairMoment = (typeof MOMENTS)[number]

/** What the database gives of one fair, by {@link FAIR_SELECT}. */
export type FairRow = Omit<
  StaffFair,
  "title" | "applications" | FairMoment | "published_at" | "cancelled_at"
> & { words: FairWords } & Record<FairMoment, Date> &
  Record<"published_at" | "cancelled_at", Date | null>

export const FAIR_SELECT = `f.id, f.handle, f.words, f.mode, f.version, ${MOMENTS.map((at) => `f.${at}`).join(", ")},
  f.published_at, f.cancelled_at, fairs_state(f, now()) as state,
  (select count(*)::int from fairs_stand s where s.fair_id = f.id and s.closed_at is null) as stands,
  (select count(*)::int from fairs_zone z where z.fair_id = f.id) as zones`

/** Those who apply see fairs from when they are published on; whoever plans or oversees sees all. */
export function seesUnpublished({ ability }: Pick<StaffContext, "ability">): boolean {
  return may(ability, "fair.update") || !may(ability, "fair.apply")
}

/** How applications of these fairs stand, as far as the member reaches. One query. */
export async function countApplications(
  scope: MedusaContainer,
  { ability }: Pick<StaffContext, "ability">,
  fairIds: readonly string[]
): Promise<Map<string, ApplicationCounts>> {
  const connection = scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const reach = reachFilter(ability, "fair.read")?.establishment_id?.$in ?? null
  const { rows } = await connection.raw<{ fair_id: string; state: keyof ApplicationCounts; count: number }>(
    `select fair_id, state, count(*)::int as count from fairs_application
     where fair_id = any(?::text[]) and state <> 'draft'
       and (?::text[] is null or establishment_id = any(?::text[]))
     group by fair_id, state`,
    [fairIds, reach, reach]
  )
  const counts = new Map(
    fairIds.map((id): [string, ApplicationCounts] => [
      id,
      { submitted: 0, accepted: 0, waitlisted: 0, declined: 0, withdrawn: 0 },
    ])
  )
  for (const { fair_id, state, count } of rows) {
    const of = counts.get(fair_id)
    if (of) of[state] = count
  }
  return counts
}

/** The row as the answer has it. */
export function fairOf({ words, ...row }: FairRow, counts: Map<string, ApplicationCounts>): StaffFair {
  const moments = Object.fromEntries(MOMENTS.map((moment) => [moment, row[moment].toISOString()]))
  return {
    ...row,
    ...(moments as Record<FairMoment, string>),
    published_at: row.published_at?.toISOString() ?? null,
    cancelled_at: row.cancelled_at?.toISOString() ?? null,
    title: words.title.es,
    applications: counts.get(row.id) ?? {
      ...{ submitted: 0, accepted: 0, waitlisted: 0, declined: 0, withdrawn: 0 },
    },
  }
}
