import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { CONSENT_PURPOSES } from "../domain/consent-purposes"
import { CRAFT_LINE_CODES, CRAFT_LINES, craftLineName } from "../domain/craft-lines"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** An artisan as staff see one: by code. Who that is stands sealed elsewhere (design P2) and is not read here. */
export type StaffArtisan = {
  id: string
  code: string
  alias: string | null
  alias_public: boolean
  /** In the artisan's own words. */
  story: string | null
  story_public: boolean
  status: ArtisanStatus
  /** First day in the present workshop, `2026-11-23` in Lima; null once the person left. */
  since: string | null
  /** ISO 8601. */
  released_at: string | null
  /** Whether it stands in the vault who this is. */
  identity_sealed: boolean
  /** Purposes for which a consent stands. */
  consents: string[]
  /** Last day of the entry in the national artisans' register, while one is valid. */
  registered_until: string | null
  competence_count: number
  /** Hours of training and technical assistance. */
  training_hours: number
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
}

/** Works here, left prison, or asked to be erased. */
export const ARTISAN_STATUSES = ["active", "released", "erased"] as const
export type ArtisanStatus = (typeof ARTISAN_STATUSES)[number]

const STATUS_WORDS: Record<ArtisanStatus, { es: string; en: string }> = {
  active: { es: "En taller", en: "In a workshop" },
  released: { es: "Salió en libertad", en: "Released" },
  erased: { es: "Datos borrados", en: "Data erased" },
}

const FILTERS = {
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  alias_public: flagQuery.optional(),
  status: z.enum(ARTISAN_STATUSES).optional(),
  /** With a valid entry in the national artisans' register. */
  registered: flagQuery.optional(),
  /** For which a consent stands. */
  consent: z.enum(CONSENT_PURPOSES).optional(),
}

const STATUS = `case when a.erased_at is not null then 'erased' when a.released_at is not null then 'released'
  else 'active' end`
const SINCE = `case when a.released_at is null then coalesce(
  (select s.from_on from provenance_stay s where s.artisan_id = a.id and s.to_on is null),
  (a.created_at at time zone 'America/Lima')::date)::text end`
const SEALED = `exists (select from provenance_artisan_identity i where i.artisan_id = a.id and i.deleted_at is null)`
const CONSENTS = `(select coalesce(json_agg(c.purpose order by c.purpose), '[]') from provenance_consent c
  where c.artisan_id = a.id and c.revoked_at is null)`
const REGISTERED_UNTIL = `(select max(r.expires_on)::text from provenance_registration r
  where r.artisan_id = a.id and r.cancelled_on is null and r.expires_on >= (now() at time zone 'America/Lima')::date)`
const COMPETENCES = `(select count(*)::int from provenance_competence c where c.artisan_id = a.id)`
const HOURS = `(select coalesce(sum(t.hours), 0)::int from provenance_training_attendee d
  join provenance_training t on t.id = d.training_id where d.artisan_id = a.id)`

/** `GET /staff/artisans`: those of the establishments that the member reaches. */
export const ARTISANS: StaffList<
  typeof FILTERS,
  Omit<StaffArtisan, "released_at"> & { released_at: Date | null },
  StaffArtisan
> = {
  many: "artisans",
  one: "artisan",
  permission: "artisan.read",
  options: {
    sortable: ["code", "alias", "workshop", "establishment"],
    filters: FILTERS,
    fields: [
      ...["id", "code", "alias", "alias_public", "story", "story_public", "status", "since", "released_at"],
      ...["identity_sealed", "consents", "registered_until", "competence_count", "training_hours"],
      ...["workshop", "establishment"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `a.id, a.code, a.alias, a.alias_public, a.story, a.story_public, ${STATUS} as status, ${SINCE} as since,
      a.released_at, ${SEALED} as identity_sealed, ${CONSENTS} as consents, ${REGISTERED_UNTIL} as registered_until,
      ${COMPETENCES} as competence_count, ${HOURS} as training_hours,
      json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      sql("a.deleted_at is null"),
      ...inReach("w.establishment_id", reach),
      // Code and alias, folded; see the migration.
      ...holdsWords("a.search_text", q),
      ...is("a.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("w.craft_line", filters.craft_line),
      ...is("a.alias_public", filters.alias_public),
      ...is(`(${STATUS})`, filters.status),
      ...is(`(${REGISTERED_UNTIL} is not null)`, filters.registered),
      ...(filters.consent
        ? [
            sql(
              `exists (select from provenance_consent c
                 where c.artisan_id = a.id and c.purpose = ? and c.revoked_at is null)`,
              filters.consent
            ),
          ]
        : []),
    ],
    sort: {
      code: "a.code",
      alias: `coalesce(a.alias, '') ${IN_SPANISH}`,
      workshop: `w.name ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
    },
    key: "a.id",
  }),
  byId: (id) => sql("a.id = ?", id),
  shape: (rows) => rows.map((row) => ({ ...row, released_at: row.released_at?.toISOString() ?? null })),
  filename: { es: "artesanas-y-artesanos", en: "artisans" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Apodo", en: "Alias" }, value: (row) => row.alias },
    { heading: { es: "Apodo visible", en: "Alias shown" }, value: (row) => row.alias_public },
    {
      heading: { es: "Situación", en: "Status" },
      value: (row, locale) => STATUS_WORDS[row.status][locale],
    },
    { heading: { es: "Desde", en: "Since" }, value: (row) => row.since },
    {
      heading: { es: "Registro Nacional hasta", en: "National register until" },
      value: (row) => row.registered_until,
    },
    { heading: { es: "Competencias", en: "Competences" }, value: (row) => row.competence_count },
    { heading: { es: "Horas de capacitación", en: "Training hours" }, value: (row) => row.training_hours },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    {
      heading: { es: "Línea artesanal", en: "Craft line" },
      value: (row, locale) => {
        const line = CRAFT_LINES.find(({ code }) => code === row.workshop.craft_line)
        return line ? craftLineName(line, locale) : row.workshop.craft_line
      },
    },
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
  ],
}
