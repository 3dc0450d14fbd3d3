import type { ReachFilter } from "@tejido/institutions/domain/staff-ability"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import type { WaitingWork } from "./waiting-work"

/** An answer is late after so long. */
const ANSWER_DAYS = 2
/** A draft whose call closes so soon is easily forgotten. */
const CLOSING_DAYS = 3

/** What can wait of fairs: applications to write, to score and to decide, stands to arrange, enquiries to answer. */
export const FAIR_WORK: readonly WaitingWork[] = [
  {
    code: "fair_enquiries_late",
    permission: "enquiry.answer",
    tone: "attention",
    path: "/panel/consultas?estado=open&orden=recibida",
    words: {
      one: {
        es: "consulta por mayor que espera desde hace más de dos días",
        en: "wholesale enquiry that has waited more than two days",
      },
      many: {
        es: "consultas por mayor que esperan desde hace más de dos días",
        en: "wholesale enquiries that have waited more than two days",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from fairs_enquiry x where x.state = 'open'
           and x.created_at < now() - make_interval(days => ${ANSWER_DAYS})`,
        reach
      ),
  },
  {
    code: "fair_enquiries_to_answer",
    permission: "enquiry.answer",
    tone: "info",
    path: "/panel/consultas?estado=open",
    words: {
      one: { es: "consulta por mayor por responder", en: "wholesale enquiry to answer" },
      many: { es: "consultas por mayor por responder", en: "wholesale enquiries to answer" },
    },
    count: (reach) =>
      inReach(
        `select count(*) from fairs_enquiry x where x.state = 'open'
           and x.created_at >= now() - make_interval(days => ${ANSWER_DAYS})`,
        reach
      ),
  },
  {
    code: "fair_applications_to_score",
    permission: "fair.select",
    tone: "info",
    path: "/panel/ferias/solicitudes?estado=submitted",
    words: {
      one: { es: "solicitud a una feria por evaluar", en: "application to a fair to score" },
      many: { es: "solicitudes a ferias por evaluar", en: "applications to fairs to score" },
    },
    // Until whoever looks has given a mark by each criterion.
    count: (_reach, { memberId }) =>
      sql(
        `select count(*) from fairs_application x join fairs_fair f on f.id = x.fair_id
         where x.state = 'submitted' and fairs_state(f, now()) in ('call', 'selection')
           and exists (select from fairs_criterion c where c.fair_id = x.fair_id and not exists (
             select from fairs_score s where s.application_id = x.id and s.criterion_id = c.id
               and s.member_id = ?))`,
        memberId
      ),
  },
  {
    code: "fair_applications_to_decide",
    permission: "fair.select",
    tone: "attention",
    path: "/panel/ferias/solicitudes?estado=submitted",
    words: {
      one: { es: "solicitud evaluada por decidir", en: "scored application to decide" },
      many: { es: "solicitudes evaluadas por decidir", en: "scored applications to decide" },
    },
    count: () =>
      sql(
        `select count(*) from fairs_application x join fairs_fair f on f.id = x.fair_id
         where x.state = 'submitted' and fairs_state(f, now()) = 'selection'
           and not exists (select from fairs_criterion c where c.fair_id = x.fair_id and not exists (
             select from fairs_score s where s.application_id = x.id and s.criterion_id = c.id))`
      ),
  },
  {
    code: "fair_drafts_closing",
    permission: "fair.apply",
    tone: "attention",
    path: "/panel/ferias/solicitudes?estado=draft",
    words: {
      one: {
        es: "solicitud sin enviar a una feria cuya convocatoria está por cerrar",
        en: "application not sent to a fair whose call is about to close",
      },
      many: {
        es: "solicitudes sin enviar a ferias cuya convocatoria está por cerrar",
        en: "applications not sent to fairs whose call is about to close",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from fairs_application x join fairs_fair f on f.id = x.fair_id
         where x.state = 'draft' and fairs_state(f, now()) = 'call'
           and f.call_closes_at < now() + make_interval(days => ${CLOSING_DAYS})`,
        reach
      ),
  },
  {
    code: "fair_calls_open",
    permission: "fair.apply",
    tone: "info",
    path: "/panel/ferias/solicitudes",
    words: {
      one: {
        es: "convocatoria de feria abierta a la que ningún taller suyo postuló",
        en: "open call of a fair that none of your workshops has applied to",
      },
      many: {
        es: "convocatorias de feria abiertas a las que ningún taller suyo postuló",
        en: "open calls of fairs that none of your workshops has applied to",
      },
    },
    count: ({ establishment_id }) =>
      sql(
        `select count(*) from fairs_fair f where fairs_state(f, now()) = 'call'
           and not exists (select from fairs_application x where x.fair_id = f.id
             and (?::text[] is null or x.establishment_id = any(?::text[])))`,
        establishment_id?.$in ?? null,
        establishment_id?.$in ?? null
      ),
  },
  {
    code: "fair_stands_unready",
    permission: "stand.update",
    tone: "attention",
    path: "/panel/ferias/puestos?cerrado=no",
    words: {
      one: { es: "puesto de feria sin historia o sin productos", en: "fair stand without story or products" },
      many: {
        es: "puestos de feria sin historia o sin productos",
        en: "fair stands without story or products",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from fairs_stand x join fairs_fair f on f.id = x.fair_id
         where x.closed_at is null and fairs_state(f, now()) in ('selection', 'announced', 'live')
           and (coalesce(x.story ->> 'es', '') = ''
             or not exists (select from fairs_stand_product p where p.stand_id = x.id))`,
        reach
      ),
  },
]

/** The statement, which ends in conditions, kept to the establishments in reach of its rows `x`. */
function inReach(text: string, { establishment_id }: ReachFilter): Sql {
  return establishment_id
    ? sql(`${text} and x.establishment_id = any(?::text[])`, establishment_id.$in)
    : sql(text)
}
