import type { HealthCheck, HealthFact } from "./health-check"
import { hoursSince } from "./hours-since"

/** Brought into the shop at once, and tried again each minute: longer than this, and something is in the way. */
const LATE_MINUTES = 10
/** Compared each night, and some hours. */
const OLD_HOURS = 30

type Standing = { published: number; behind: number; late: number }
type Check = {
  started_at: Date
  ok: boolean
  listings: number
  mended: number
  differing: { code: string; fields: string[]; mended: boolean }[]
}

/** The shop shows what was approved: nothing waits to get there, and the nightly comparison found both equal. */
export const listings: HealthCheck = {
  code: "listings",
  title: { es: "Publicaciones en la tienda", en: "Listings in the shop" },
  async run(_container, sql) {
    const [standing] = await sql<Standing>(
      `select count(*) filter (where state = 'published')::int as published,
         count(*) filter (where applied_seq < wanted_seq)::int as behind,
         count(*) filter (where applied_seq < wanted_seq
           and updated_at < now() - make_interval(mins => ${LATE_MINUTES}))::int as late
       from listings_listing`
    )
    const [last] = await sql<Check>(
      `select started_at, ok, listings, mended, differing from listings_publication_check order by id desc limit 1`
    )
    const facts: HealthFact[] = [
      { label: { es: "Publicadas", en: "Published" }, value: standing?.published ?? 0 },
      {
        label: { es: "Por llevar a la tienda", en: "On their way into the shop" },
        value: standing?.behind ?? 0,
      },
      {
        label: { es: "Última comparación", en: "Last comparison" },
        value: last?.started_at.toISOString() ?? null,
      },
      ...(last
        ? [
            { label: { es: "Comparadas", en: "Compared" }, value: last.listings },
            { label: { es: "Corregidas entonces", en: "Mended then" }, value: last.mended },
          ]
        : []),
    ]
    if (standing?.late) {
      return {
        state: "broken",
        words: {
          es: "Hay decisiones que no llegaron a la tienda: vea la tarea «apply-publications» y el motivo en cada publicación.",
          en: "Decisions have not reached the shop: see the job “apply-publications” and the reason with each listing.",
        },
        facts,
      }
    }
    if (last && !last.ok) {
      return {
        state: "broken",
        words: {
          es: "La tienda muestra algo distinto de lo aprobado y no se pudo corregir.",
          en: "The shop shows something else than was approved, and it could not be mended.",
        },
        facts: [
          ...facts,
          ...last.differing
            .filter(({ mended }) => !mended)
            .slice(0, 5)
            .map(({ code, fields }) => ({ label: { es: code, en: code }, value: fields.join(", ") })),
        ],
      }
    }
    const old = last ? hoursSince(last.started_at) > OLD_HOURS : false
    return {
      state: old ? "attention" : "ok",
      words: old
        ? {
            es: "Coincidía, pero hace más de un día que no se compara.",
            en: "It agreed, but was not compared for more than a day.",
          }
        : { es: "La tienda muestra lo aprobado.", en: "The shop shows what was approved." },
      facts,
    }
  },
}
