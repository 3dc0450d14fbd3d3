"use client"

import { Button, ButtonLink } from "@/components/button"
import { formatCentimos } from "@/lib/money"
import { refusalWords } from "./refusal-words"
import { say, sayCount } from "./say"
import type { Sent } from "./send-waiting"
import type { DeviceSale, TillWords } from "./till-shape"
import styles from "./till-queue.module.css"

const LATEST = 8

/** What waits on this device, what the shop refused with what to do, and the latest sales. */
export function TillQueue({
  sales,
  status,
  keeps,
  words,
  path,
  send,
  retry,
  discard,
  showSlip,
}: {
  sales: readonly DeviceSale[]
  status: Sent | "sending"
  keeps: boolean
  words: TillWords
  path: string
  send: () => void
  retry: (sale: DeviceSale) => void
  discard: (sale: DeviceSale) => void
  showSlip: (sale: DeviceSale) => void
}) {
  const waiting = sales.filter(({ state }) => state === "waiting")
  const refused = sales.filter(({ state }) => state === "refused")
  const latest = sales.filter(({ state }) => state === "sent").slice(-LATEST)
  return (
    <section className={styles.queue}>
      <p role="status" className={styles.status} data-waits={waiting.length > 0}>
        {waiting.length === 0 ? words.allSent : sayCount(waiting.length, words.oneWaiting, words.waiting)}
      </p>
      {keeps ? null : <p className={styles.warning}>{words.unkept}</p>}
      {status === "ended" ? (
        <div className={styles.warning}>
          <p>{words.ended}</p>
          <ButtonLink look="secondary" href={`/panel/ingresar?next=${encodeURIComponent(path)}`}>
            {words.signIn}
          </ButtonLink>
        </div>
      ) : null}
      {waiting.length > 0 ? (
        <div className={styles.waiting}>
          {status === "later" ? <p>{words.offline}</p> : null}
          <p className="small muted">{words.waitingHint}</p>
          <Button look="secondary" type="button" disabled={status === "sending"} onClick={send}>
            {status === "sending" ? words.sending : words.sendNow}
          </Button>
        </div>
      ) : null}
      {refused.length > 0 ? (
        <div className={styles.refused}>
          <h3>{words.refused}</h3>
          <ul>
            {refused.map((sale) => (
              <li key={sale.request_id}>
                <p>
                  <strong>{formatCentimos(sale.total)}</strong> ·{" "}
                  {sale.lines.map(({ title }) => title).join(", ")}
                </p>
                <p>{refusalWords(sale, words)}</p>
                <p className={styles.acts}>
                  <Button look="secondary" type="button" onClick={() => retry(sale)}>
                    {words.retry}
                  </Button>
                  <Button
                    look="plain"
                    type="button"
                    onClick={() => {
                      if (window.confirm(words.discardSure)) discard(sale)
                    }}
                  >
                    {words.discard}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {latest.length > 0 ? (
        <div>
          <h3>{words.latest}</h3>
          <ul className={styles.latest}>
            {latest.toReversed().map((sale) => (
              <li key={sale.request_id}>
                <span>{say(words.slipNumber, sale.number ?? "")}</span>
                <strong>{formatCentimos(sale.total)}</strong>
                <Button look="plain" type="button" onClick={() => showSlip(sale)}>
                  {words.slip}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}
