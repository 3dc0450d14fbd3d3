import { scheduledJobs } from "../modules/health/service"
import type { HealthCheck, HealthFact } from "./health-check"
import { latestRun } from "./latest-run"

type Row = { id: string; at: Date; ok: boolean; facts: { error?: string } }

/** Started this long ago without an end, a run is late: they take seconds. */
const GRACE_MS = 10 * 60_000
/** Since when this market runs here. Not since when the process does: several may run in one after another. */
const startedAt = new Date()

/** Every job runs when its schedule says, and its last run did not fail. */
export const jobs: HealthCheck = {
  code: "jobs",
  title: { es: "Tareas programadas", en: "Scheduled jobs" },
  async run(_container, sql) {
    const records = await sql<Row>("select id, at, ok, facts from health_record where id like 'job:%'")
    const found = [...scheduledJobs()].map(([name, cron]) => {
      const last = records.find(({ id }) => id === `job:${name}`)
      // A run before this process was there is another process's, or nobody's: not counted as missed.
      const due = latestRun(cron, new Date(Date.now() - GRACE_MS))
      const missed = due !== null && due > startedAt && (!last || last.at < due)
      return { name, last, state: missed ? "missed" : last && !last.ok ? "failed" : "well" }
    })
    const troubled = found.filter(({ state }) => state !== "well")
    return {
      state: troubled.length ? "attention" : "ok",
      words: troubled.length
        ? {
            es: `No corren como deben: ${troubled.map(({ name }) => name).join(", ")}.`,
            en: `Not running as they should: ${troubled.map(({ name }) => name).join(", ")}.`,
          }
        : { es: "Todas corren a su hora.", en: "All run on time." },
      facts: found.flatMap(({ name, last }): HealthFact[] => [
        { label: { es: name, en: name }, value: last?.at.toISOString() ?? null },
        ...(last?.facts.error
          ? [{ label: { es: `${name}: motivo`, en: `${name}: reason` }, value: last.facts.error }]
          : []),
      ]),
    }
  },
}
