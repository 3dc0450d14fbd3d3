import type { HealthCheck, HealthFact } from "./health-check"
import { hoursSince } from "./hours-since"
import { MONTHS_TO_CLOSE } from "./months-to-close"

/** People are paid by the month: this long after its end the close is late. */
const LATE_DAYS = 10
/** A close goes on each minute; longer without an end, and it does not. */
const STUCK_HOURS = 1

type Open = { month: string; days: number }
type Running = { month: string; state: string; since: Date; done: number; total: number }

/** No month waits too long for its close, and none that was begun stands still. */
export const closes: HealthCheck = {
  code: "closes",
  title: { es: "Cierres del mes", en: "Months' closes" },
  async run(_container, sql) {
    const open = await sql<Open>(
      `select to_char(month, 'YYYY-MM') as month,
         (now() at time zone 'America/Lima')::date - (month + interval '1 month')::date as days
       from (${MONTHS_TO_CLOSE}) open order by month`
    )
    const [running] = await sql<Running>(
      `select to_char(month, 'YYYY-MM') as month, state, coalesce(approved_at, closed_at) as since, done, total
       from revenue_settlement where state <> 'closed' limit 1`
    )
    const stuck = running && running.state !== "proposed" && hoursSince(running.since) > STUCK_HOURS
    const late = open.some(({ days }) => days > LATE_DAYS)
    const facts: HealthFact[] = [
      {
        label: { es: "Meses por cerrar", en: "Months to close" },
        value: open.map(({ month }) => month).join(", ") || null,
      },
      ...(running
        ? [
            {
              label: { es: `Cierre de ${running.month}`, en: `Close of ${running.month}` },
              value: `${running.state} ${running.done}/${running.total}`,
            },
          ]
        : []),
    ]
    if (stuck) {
      return {
        state: "broken",
        words: {
          es: "Un cierre comenzó y no avanza: vea la tarea «run-settlements».",
          en: "A close was begun and stands still: see the job “run-settlements”.",
        },
        facts,
      }
    }
    return {
      state: late ? "attention" : "ok",
      words: late
        ? {
            es: `Hay un mes sin cerrar más de ${LATE_DAYS} días después de su fin: nadie cobra hasta entonces.`,
            en: `A month is not closed more than ${LATE_DAYS} days after its end: nobody is paid until then.`,
          }
        : { es: "Ningún mes espera demasiado.", en: "No month waits too long." },
      facts,
    }
  },
}
