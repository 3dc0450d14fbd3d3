import type { HealthCheck, HealthFact } from "./health-check"
import { hoursSince } from "./hours-since"

/** The chain is verified each night. */
const OLD_HOURS = 30
/** New entries are sealed every few minutes; until then the chain alone protects them. */
const UNSEALED_HOURS = 1

type Chain = { entries: number; hash: string | null; sealed_to: number | null; unsealed_since: Date | null }
type Result = {
  first_broken: { seq: number; reason: string } | null
  /** Triggers that protect the log and are missing or switched off. */
  guards_off?: string[]
}
type Verification = { started_at: Date; ok: boolean; result: Result }

/** What the last verification of the audit log's chain found, and how far the log is sealed. */
export const audit: HealthCheck = {
  code: "audit",
  title: { es: "Registro de auditoría", en: "Audit log" },
  async run(_container, sql) {
    const [chain] = await sql<Chain>(
      `select h.seq::int as entries, encode(h.hash, 'hex') as hash, s.seq::int as sealed_to,
         (select e.at from audit_entry e where e.seq > coalesce(s.seq, 0) order by e.seq limit 1) as unsealed_since
       from audit_head h left join lateral (select max(seq) as seq from audit_seal) s on true`
    )
    const [last] = await sql<Verification>(
      "select started_at, ok, result from audit_verification order by id desc limit 1"
    )
    const facts: HealthFact[] = [
      { label: { es: "Entradas", en: "Entries" }, value: chain?.entries ?? 0 },
      { label: { es: "Cabeza", en: "Head" }, value: chain?.hash ?? null },
      {
        label: { es: "Sellado hasta la entrada", en: "Sealed up to entry" },
        value: chain?.sealed_to ?? null,
      },
      {
        label: { es: "Última verificación", en: "Last verification" },
        value: last?.started_at.toISOString() ?? null,
      },
    ]
    if (last && !last.ok) {
      const { first_broken: broken, guards_off: off = [] } = last.result
      return {
        state: "broken",
        words: broken
          ? {
              es: "El registro fue alterado: avise a la auditoría y no borre nada.",
              en: "The log was tampered with: tell the auditors and delete nothing.",
            }
          : {
              es: "El registro está íntegro, pero sus protecciones en la base de datos están apagadas.",
              en: "The log is whole, but its guards in the database are switched off.",
            },
        facts: [
          ...facts,
          { label: { es: "Primera entrada rota", en: "First broken entry" }, value: broken?.seq ?? null },
          { label: { es: "Motivo", en: "Reason" }, value: broken?.reason ?? null },
          {
            label: { es: "Protecciones apagadas", en: "Guards switched off" },
            value: off.join(", ") || null,
          },
        ],
      }
    }
    const unsealed = chain?.unsealed_since ? hoursSince(chain.unsealed_since) > UNSEALED_HOURS : false
    const unverified = last ? hoursSince(last.started_at) > OLD_HOURS : (chain?.entries ?? 0) > 0
    return {
      state: unsealed || unverified ? "attention" : "ok",
      words: words(unsealed, unverified),
      facts,
    }
  },
}

function words(unsealed: boolean, unverified: boolean) {
  if (unsealed) {
    return {
      es: "Hay entradas de más de una hora sin sellar: revise AUDIT_KEY y la tarea seal-audit-log.",
      en: "Entries older than an hour are not sealed: look at AUDIT_KEY and the job seal-audit-log.",
    }
  }
  return unverified
    ? {
        es: "La cadena no se ha verificado en el último día.",
        en: "The chain was not verified within the last day.",
      }
    : { es: "La cadena está íntegra.", en: "The chain is whole." }
}
