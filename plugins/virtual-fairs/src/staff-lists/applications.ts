import { z } from "@medusajs/framework/zod"
import { may, reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffContext } from "@tejido/institutions/domain/staff-context"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { holdsWords, IN_SPANISH, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import { APPLICATION_STATES, type ApplicationState, type DecisionReason } from "../domain/application"
import { type Criterion, type Score, scoreApplication } from "../domain/application-score"
import { APPLICATION_STATE_WORDS, DECISION_REASON_WORDS } from "../domain/fair-words"
import type { FairState } from "../domain/fair-state"
import type { Localized } from "../domain/readable"

/** An application as staff see it in a list. Moments in ISO 8601. */
export type StaffApplication = {
  id: string
  fair_id: string
  fair: { id: string; title: string; state: FairState }
  state: ApplicationState
  version: number
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
  zone: { id: string; name: Localized }
  /** Pieces that the workshop can have ready. */
  capacity: number | null
  products: number
  /** 0 to 100; null before every criterion has a score, and for those who do not see scores. */
  total: number | null
  /** How many people scored it, and whether whoever asks is one of them; null as above. */
  scorers: number | null
  scored_by_me: boolean | null
  reasons: DecisionReason[]
  note: string | null
  submitted_at: string | null
  decided_at: string | null
  updated_at: string
}

/** What the database gives of one application, by {@link SELECT}. */
export type ApplicationRow = Omit<
  StaffApplication,
  "total" | "scorers" | "scored_by_me" | "submitted_at" | "decided_at" | "updated_at"
> & {
  scores: Score[]
  criteria: Criterion[]
  submitted_at: Date | null
  decided_at: Date | null
  updated_at: Date
}

const FILTERS = {
  fair_id: idQuery.optional(),
  state: z.enum(APPLICATION_STATES).optional(),
  zone_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
}

/** What a list of applications can be asked for. */
export const APPLICATIONS_OPTIONS = {
  sortable: ["submitted_at", "fair", "workshop", "zone", "state", "total", "updated_at"] as [
    string,
    ...string[],
  ],
  order: "-submitted_at",
  filters: FILTERS,
}

const FROM = `fairs_application a
  join fairs_fair f on f.id = a.fair_id
  join provenance_workshop w on w.id = a.workshop_id
  join provenance_establishment e on e.id = a.establishment_id
  join fairs_zone z on z.id = a.zone_id`

const SELECT = `a.id, a.fair_id, a.state, a.version, a.capacity, a.reasons, a.note, a.submitted_at, a.decided_at,
  a.updated_at,
  json_build_object('id', f.id, 'title', f.words #>> '{title,es}', 'state', fairs_state(f, now())) as fair,
  json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
  json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
  json_build_object('id', z.id, 'name', z.name) as zone,
  (select count(*)::int from fairs_application_product p where p.application_id = a.id) as products,
  (select coalesce(json_agg(json_build_object('criterion_id', s.criterion_id, 'member_id', s.member_id,
     'points', s.points)), '[]') from fairs_score s where s.application_id = a.id) as scores,
  (select coalesce(json_agg(json_build_object('id', c.id, 'weight', c.weight, 'max_points', c.max_points)
     order by c.position), '[]') from fairs_criterion c where c.fair_id = a.fair_id) as criteria`

/** To sort by: the same as `scoreApplication` before it rounds, below everything where there is none. */
const TOTAL = `coalesce((select case when count(m.mean) = count(*)
    then sum(m.mean / c.max_points * c.weight) / sum(c.weight) * 100 end
  from fairs_criterion c left join lateral (select avg(s.points) as mean from fairs_score s
    where s.application_id = a.id and s.criterion_id = c.id) m on true
  where c.fair_id = a.fair_id), -1)`

/** Those who apply see no scores, not even their own: what they get is the decision and its reasons. */
export function seesScores({ ability }: Pick<StaffContext, "ability">): boolean {
  const reach = reachFilter(ability, "fair.read")
  return may(ability, "fair.select") || (reach?.establishment_id === undefined && !may(ability, "fair.apply"))
}

/** Drafts are seen by those who write them. */
function sent({ ability }: Pick<StaffContext, "ability">): Sql[] {
  const reach = reachFilter(ability, "fair.apply")
  if (!reach) return [sql("a.state <> 'draft'")]
  const own = inReach("a.establishment_id", reach)
  return own.map(({ text, values }) => sql(`a.state <> 'draft' or ${text}`, ...values))
}

/** Applications of one fair, or of all, of the establishments that the member reaches. */
export function applicationsSeenBy(
  staff: Pick<StaffContext, "ability" | "memberId">,
  fairId?: string
): StaffList<typeof FILTERS, ApplicationRow, StaffApplication> {
  const scores = seesScores(staff)
  return {
    many: "applications",
    one: "application",
    permission: "fair.read",
    options: APPLICATIONS_OPTIONS,
    read: ({ reach, q, filters }) => ({
      select: SELECT,
      from: FROM,
      where: [
        ...inReach("a.establishment_id", reach),
        ...sent(staff),
        ...is("a.fair_id", fairId ?? filters.fair_id),
        ...holdsWords("coalesce(w.search_text, '')", q),
        ...is("a.state", filters.state),
        ...is("a.zone_id", filters.zone_id),
        ...is("a.establishment_id", filters.establishment_id),
        ...is("a.workshop_id", filters.workshop_id),
      ],
      sort: {
        submitted_at: "coalesce(date_trunc('milliseconds', a.submitted_at), '-infinity'::timestamptz)",
        updated_at: "date_trunc('milliseconds', a.updated_at)",
        fair: "date_trunc('milliseconds', f.opens_at)",
        workshop: `w.name ${IN_SPANISH}`,
        zone: "z.position",
        state: "a.state",
        total: scores ? TOTAL : "a.fair_id",
      },
      key: "a.id",
    }),
    byId: (id) => sql("a.id = ?", id),
    shape: (rows) => rows.map((row) => applicationOf(row, scores ? staff.memberId : null)),
    filename: { es: "solicitudes", en: "applications" },
    lines: (row) => [row],
    columns: [
      { heading: { es: "Feria", en: "Fair" }, value: (row) => row.fair.title },
      { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
      { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
      {
        heading: { es: "Zona", en: "Zone" },
        value: (row, locale) => row.zone.name[locale] || row.zone.name.es,
      },
      {
        heading: { es: "Estado", en: "State" },
        value: (row, locale) => APPLICATION_STATE_WORDS[row.state][locale],
      },
      { heading: { es: "Piezas", en: "Pieces" }, value: (row) => row.capacity },
      { heading: { es: "Productos", en: "Products" }, value: (row) => row.products },
      ...(scores
        ? [
            { heading: { es: "Puntaje", en: "Score" }, value: (row: StaffApplication) => row.total },
            { heading: { es: "Evaluaron", en: "Scorers" }, value: (row: StaffApplication) => row.scorers },
          ]
        : []),
      { heading: { es: "Enviada", en: "Sent" }, value: (row) => dated(row.submitted_at) },
      { heading: { es: "Decidida", en: "Decided" }, value: (row) => dated(row.decided_at) },
      {
        heading: { es: "Motivos", en: "Reasons" },
        value: (row, locale) => row.reasons.map((each) => DECISION_REASON_WORDS[each][locale]).join(", "),
      },
      { heading: { es: "Nota", en: "Note" }, value: (row) => row.note },
    ],
  }
}

/** The row as the answer has it. @param member who asks, or null for who sees no scores */
export function applicationOf(
  { scores, criteria, ...row }: ApplicationRow,
  member: string | null
): StaffApplication {
  const { total, scorers } = scoreApplication(criteria, scores)
  return {
    ...row,
    total: member === null ? null : total,
    scorers: member === null ? null : scorers,
    scored_by_me: member === null ? null : scores.some(({ member_id }) => member_id === member),
    submitted_at: row.submitted_at?.toISOString() ?? null,
    decided_at: row.decided_at?.toISOString() ?? null,
    updated_at: row.updated_at.toISOString(),
  }
}

function dated(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment)
}
