import type { EndedTask } from "../modules/search-desk/tasks"
import { tablesWithoutTriggers } from "../product-index/touch-triggers"
import type { HealthCheck, HealthFact } from "./health-check"
import { hoursSince } from "./hours-since"

type Waiting = {
  marks: number
  products: number
  oldest: number | null
  failing: number
  error: string | null
}
type Check = Pick<EndedTask, "kind" | "asked_by" | "ended_at" | "report" | "error">

/** The shop promises a change within so many seconds; a bulk import may take longer. */
const LATE_SECONDS = 60
/** The comparison runs each hour. */
const OLDEST_CHECK_HOURS = 3

/** Changes of products reach the index within seconds, and the hourly comparison finds nothing that did not. */
export const indexFreshness: HealthCheck = {
  code: "index_freshness",
  title: { es: "Frescura del buscador", en: "Freshness of search" },
  async run(_container, sql) {
    const [waiting] = await sql<Waiting>(
      `select count(*)::int as marks, count(distinct product_id)::int as products,
              extract(epoch from now() - min(touched_at))::int as oldest,
              count(distinct product_id) filter (where error is not null)::int as failing, min(error) as error
         from search_touch`
    )
    const [check] = await sql<Check>(
      `select kind, asked_by, ended_at, report, error from search_task
        where ended_at is not null and kind in ('check', 'mend') order by ended_at desc limit 1`
    )
    const unwatched = await tablesWithoutTriggers(sql)
    const late = (waiting?.oldest ?? 0) > LATE_SECONDS
    const [state, words] = judge({ unwatched, late, failing: waiting?.failing ?? 0, check })
    return { state, words, facts: facts(waiting, check, unwatched) }
  },
}

type Found = { unwatched: string[]; late: boolean; failing: number; check: Check | undefined }

function judge({ unwatched, late, failing, check }: Found) {
  const say = (state: "ok" | "attention" | "broken", es: string, en: string) => [state, { es, en }] as const
  if (unwatched.length) {
    return say(
      "broken",
      "La base de datos no marca algunos cambios: el buscador no se entera de ellos hasta la comparación de cada hora.",
      "The database does not mark some changes: search does not hear of them until the hourly comparison."
    )
  }
  if (late || failing) {
    return say(
      "broken",
      "Hay cambios de productos que el buscador no recibe.",
      "Search does not take in some changes of products."
    )
  }
  if (check?.error || check?.report?.ok === false) {
    return say(
      "attention",
      "La última comparación encontró diferencias que siguen, o no terminó.",
      "The last comparison found differences that are still there, or did not end."
    )
  }
  if (check && hoursSince(check.ended_at) > OLDEST_CHECK_HOURS) {
    return say(
      "attention",
      "Hace horas que el buscador no se compara con la base de datos.",
      "Search has not been compared with the database for hours."
    )
  }
  return say("ok", "El buscador está al día.", "Search is up to date.")
}

function facts(waiting: Waiting | undefined, check: Check | undefined, unwatched: string[]): HealthFact[] {
  const report = check?.report
  return [
    { label: { es: "Productos en espera", en: "Products waiting" }, value: waiting?.products ?? 0 },
    {
      label: { es: "Segundos que espera el más antiguo", en: "Seconds the oldest waits" },
      value: waiting?.oldest ?? null,
    },
    ...(waiting?.error
      ? [
          { label: { es: "Productos que fallan", en: "Products that fail" }, value: waiting.failing },
          { label: { es: "Motivo", en: "Reason" }, value: waiting.error.slice(0, 300) },
        ]
      : []),
    ...(unwatched.length
      ? [{ label: { es: "Tablas sin vigilar", en: "Tables not watched" }, value: unwatched.join(", ") }]
      : []),
    {
      label: { es: "Última comparación", en: "Last comparison" },
      value: check?.ended_at.toISOString() ?? null,
    },
    ...(report
      ? [
          { label: { es: "Documentos comparados", en: "Documents compared" }, value: report.documents },
          {
            label: { es: "Distintos, faltantes y sobrantes", en: "Different, missing and surplus" },
            value: `${report.different}, ${report.missing}, ${report.surplus}`,
          },
          { label: { es: "Corregidos", en: "Mended" }, value: report.mended },
        ]
      : []),
    ...(check?.error
      ? [{ label: { es: "Comparación: motivo", en: "Comparison: reason" }, value: check.error.slice(0, 300) }]
      : []),
  ]
}
