import type { HealthCheck, HealthFact } from "./health-check"
import { hoursSince } from "./hours-since"

/** Checked each night, and some hours. */
const OLD_HOURS = 30

type Check = {
  started_at: Date
  ok: boolean
  chains: number
  events: number
  broken: { type: string; id: string; code: string; seq: number; reason: string }[]
}

/** What the last computation of every chain of custody found. */
export const custody: HealthCheck = {
  code: "custody",
  title: { es: "Cadenas de custodia", en: "Chains of custody" },
  async run(_container, sql) {
    const [last] = await sql<Check>(
      "select started_at, ok, chains, events, broken from provenance_custody_check order by id desc limit 1"
    )
    if (!last) {
      return {
        state: "attention",
        words: { es: "Aún no se han comprobado.", en: "They have not been checked yet." },
        facts: [],
      }
    }
    const facts: HealthFact[] = [
      { label: { es: "Última comprobación", en: "Last check" }, value: last.started_at.toISOString() },
      { label: { es: "Cadenas", en: "Chains" }, value: last.chains },
      { label: { es: "Pasos", en: "Steps" }, value: last.events },
    ]
    if (!last.ok) {
      return {
        state: "broken",
        words: {
          es: "Hay pasos de custodia alterados: avise a la auditoría y no borre nada.",
          en: "Steps of custody were tampered with: tell the auditors and delete nothing.",
        },
        facts: [
          ...facts,
          ...last.broken.slice(0, 5).map(({ type, id, code, seq, reason }) => ({
            label: { es: `${type} ${code || id}`, en: `${type} ${code || id}` },
            value: `${seq}: ${reason}`,
          })),
        ],
      }
    }
    const old = hoursSince(last.started_at) > OLD_HOURS
    return {
      state: old ? "attention" : "ok",
      words: old
        ? {
            es: "Estaban íntegras, pero hace más de un día que no se comprueban.",
            en: "They were whole, but were not checked for more than a day.",
          }
        : { es: "Todas están íntegras.", en: "All are whole." },
      facts,
    }
  },
}
