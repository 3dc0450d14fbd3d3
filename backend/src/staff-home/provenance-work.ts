import type { ReachFilter } from "@tejido/institutions/domain/staff-ability"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import { limaToday, TODAY_IN_LIMA } from "@tejido/provenance/domain/lima-today"
import { WARNED_DAYS } from "@tejido/provenance/domain/registration"
import { soonUntil } from "@tejido/provenance/domain/rights-requests"
import { REGISTRATION_STATUS, STILL_HERE } from "@tejido/provenance/staff-lists/registration-status"
import type { WaitingWork } from "./waiting-work"

/** What can wait where things come from: registry, rights of the person, national register, lots. */
export const PROVENANCE_WORK: readonly WaitingWork[] = [
  {
    code: "custody_broken",
    permission: "lot.read",
    tone: "alarm",
    path: "/panel/lotes",
    words: {
      one: { es: "cadena de custodia alterada", en: "chain of custody that was tampered with" },
      many: { es: "cadenas de custodia alteradas", en: "chains of custody that were tampered with" },
    },
    // What of a chain is left where its lot is gone is nobody's place: those who reach every place see it.
    count: (reach) =>
      inReach(
        `select count(*) from (select broken from provenance_custody_check order by id desc limit 1) last
         cross join jsonb_to_recordset(last.broken) as b(id text)
         left join provenance_piece p on p.id = b.id
         left join provenance_lot l on l.id = coalesce(p.lot_id, b.id)
         left join provenance_workshop w on w.id = l.workshop_id where true`,
        reach
      ),
  },
  {
    code: "rights_requests_late",
    permission: "rights_request.update",
    tone: "alarm",
    path: "/panel/datos-personales?plazo=late",
    words: {
      one: {
        es: "solicitud sobre datos personales con el plazo vencido",
        en: "request about personal data past its term",
      },
      many: {
        es: "solicitudes sobre datos personales con el plazo vencido",
        en: "requests about personal data past their term",
      },
    },
    count: (reach) => inReach(`${RIGHTS_REQUESTS} and r.due_on < ?::date`, reach, limaToday()),
  },
  {
    code: "rights_requests_soon",
    permission: "rights_request.update",
    tone: "attention",
    path: "/panel/datos-personales?plazo=soon",
    words: {
      one: {
        es: "solicitud sobre datos personales por responder en estos días",
        en: "request about personal data to answer these days",
      },
      many: {
        es: "solicitudes sobre datos personales por responder en estos días",
        en: "requests about personal data to answer these days",
      },
    },
    count: (reach) => {
      const today = limaToday()
      return inReach(
        `${RIGHTS_REQUESTS} and r.due_on between ?::date and ?::date`,
        reach,
        today,
        soonUntil(today)
      )
    },
  },
  {
    code: "company_workshops_without_agreement",
    permission: "workshop.update",
    tone: "attention",
    path: "/panel/talleres?modalidad=company",
    words: {
      one: {
        es: "taller con empresa sin convenio vigente",
        en: "company workshop without an agreement in force",
      },
      many: {
        es: "talleres con empresa sin convenio vigente",
        en: "company workshops without an agreement in force",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from provenance_workshop w
         where w.deleted_at is null and w.closed_at is null and w.mode = 'company' and not exists (
           select from provenance_agreement g where g.workshop_id = w.id
             and ${TODAY_IN_LIMA} between g.starts_on and g.until_on)`,
        reach
      ),
  },
  {
    code: "agreements_ending",
    permission: "workshop.update",
    tone: "attention",
    path: () => `/panel/convenios?vence_antes=${limaDayIn(WARNED_DAYS + 1)}`,
    words: {
      one: { es: "convenio que termina en menos de 60 días", en: "agreement that ends within 60 days" },
      many: { es: "convenios que terminan en menos de 60 días", en: "agreements that end within 60 days" },
    },
    // Where a later agreement of the workshop goes on from there, nothing waits.
    count: (reach) =>
      inReach(
        `select count(*) from provenance_agreement g join provenance_workshop w on w.id = g.workshop_id
         where w.deleted_at is null and w.closed_at is null and w.mode = 'company' and g.starts_on <= ${TODAY_IN_LIMA}
           and g.until_on between ${TODAY_IN_LIMA} and ${TODAY_IN_LIMA} + ${WARNED_DAYS}
           and not exists (select from provenance_agreement n where n.workshop_id = g.workshop_id
             and n.until_on > g.until_on and n.starts_on <= g.until_on + 1)`,
        reach
      ),
  },
  {
    code: "registrations_expiring",
    permission: "registration.update",
    tone: "attention",
    path: "/panel/registro-nacional?estado=expiring",
    words: {
      one: {
        es: "inscripción en el Registro Nacional que vence en menos de 60 días",
        en: "entry in the National Register that lapses within 60 days",
      },
      many: {
        es: "inscripciones en el Registro Nacional que vencen en menos de 60 días",
        en: "entries in the National Register that lapse within 60 days",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from provenance_registration r
         join provenance_artisan a on a.id = r.artisan_id and a.deleted_at is null
         join provenance_workshop w on w.id = a.workshop_id
         where ${STILL_HERE} and ${REGISTRATION_STATUS} = 'expiring'`,
        reach
      ),
  },
  {
    code: "lots_without_certificates",
    permission: "certificate.issue",
    tone: "info",
    path: "/panel/lotes?certificados=none",
    words: {
      one: {
        es: "lote que salió sin certificados de origen",
        en: "lot that left without certificates of origin",
      },
      many: {
        es: "lotes que salieron sin certificados de origen",
        en: "lots that left without certificates of origin",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from provenance_lot l join provenance_workshop w on w.id = l.workshop_id
         where l.exit_on is not null and l.voided_at is null and not exists (
           select from provenance_certificate c where c.lot_id = l.id and c.revoked_at is null)`,
        reach
      ),
  },
]

const RIGHTS_REQUESTS = `select count(*) from provenance_rights_request r
  join provenance_artisan a on a.id = r.artisan_id join provenance_workshop w on w.id = a.workshop_id
  where r.status = 'open'`

/** The statement, which ends in conditions, kept to the establishments in reach of its workshops `w`. */
function inReach(text: string, { establishment_id }: ReachFilter, ...values: unknown[]): Sql {
  return establishment_id
    ? sql(`${text} and w.establishment_id = any(?::text[])`, ...values, establishment_id.$in)
    : sql(text, ...values)
}

function limaDayIn(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000)
  return moment.toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
