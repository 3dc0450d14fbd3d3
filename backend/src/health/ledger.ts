import type { HealthCheck } from "./health-check"
import { hoursSince } from "./hours-since"

/** Under this name the outcome of a check asked for here is kept; the nightly one's is the job's own, the panel's the ledger's. */
export const LEDGER_RECORD = "ledger"

/** The nightly check, and some hours. */
const OLD_HOURS = 30

type Row = {
  at: Date
  ok: boolean
  facts: { count?: number; findings?: { rule: string; subject: string; detail: string }[]; error?: string }
}

/** What the last proof of the ledger found (rule M10); running it takes too long for every look at the page. */
export const ledger: HealthCheck = {
  code: "ledger",
  title: { es: "Libro de cuentas", en: "Ledger" },
  async run(_container, sql) {
    const [last] = await sql<Row>(
      `select at, ok, facts from health_record where id in (?, 'job:check-ledger')
       union all
       select finished_at, true, jsonb_build_object('count', findings, 'findings',
         (select coalesce(jsonb_agg(finding), '[]') from jsonb_array_elements(checks) done,
          jsonb_array_elements(done -> 'first') finding))
       from ledger_check_run
       order by at desc limit 1`,
      [LEDGER_RECORD]
    )
    if (!last) {
      return {
        state: "attention",
        words: { es: "Aún no se ha comprobado.", en: "It has not been checked yet." },
        facts: [],
      }
    }
    const { count = 0, findings = [] } = last.facts
    const when = { label: { es: "Última comprobación", en: "Last check" }, value: last.at.toISOString() }
    if (!last.ok) {
      const reason = { label: { es: "Motivo", en: "Reason" }, value: last.facts.error ?? null }
      return {
        state: "broken",
        words: { es: "La última comprobación no terminó.", en: "The last check did not finish." },
        facts: [when, reason],
      }
    }
    if (count) {
      return {
        state: "broken",
        words: {
          es: "El libro no cuadra: no pague nada hasta saber por qué.",
          en: "The ledger does not hold: pay nothing out before it is known why.",
        },
        facts: [
          when,
          { label: { es: "Hallazgos", en: "Findings" }, value: count },
          ...findings.slice(0, 5).map(({ rule, subject, detail }) => ({
            label: { es: rule, en: rule },
            value: `${subject}: ${detail}`,
          })),
        ],
      }
    }
    const old = hoursSince(last.at) > OLD_HOURS
    return {
      state: old ? "attention" : "ok",
      words: old
        ? {
            es: "Cuadraba, pero hace más de un día que no se comprueba.",
            en: "It held, but was not checked for more than a day.",
          }
        : { es: "El libro cuadra.", en: "The ledger holds." },
      facts: [when],
    }
  },
}
