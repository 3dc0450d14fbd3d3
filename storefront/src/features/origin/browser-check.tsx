"use client"

import { useEffect, useState } from "react"
import type { Falsehood, Verdict } from "./verify-certificate"
import styles from "./browser-check.module.css"

type Said = { title: string; text: string }

export type CheckWords = Record<
  "server" | "checking" | "genuine" | "revoked" | "unsupported" | "no_keys" | "no_status",
  Said
> & {
  false: Record<Falsehood, Said>
  /** Signature, text, code, not revoked: in this order. */
  steps: string[]
}

type Outcome = "server" | "checking" | Verdict["outcome"]

/** How many of the steps each outcome holds true. */
const HOLD: Partial<Record<Outcome, number>> = { server: 4, genuine: 4, revoked: 3 }

/**
 * Checks the certificate here, in the visitor's browser, and says what came of it. Until then, and for good where there
 * is no JavaScript, it says what the server found.
 */
export function BrowserCheck(props: {
  code: string
  jws: string
  /** The shop's own address. */
  shop: string
  words: CheckWords
  /** What the server found, where that is not that all is well. */
  found?: Said & { steps: number }
}) {
  const { code, jws, shop, words, found } = props
  const [verdict, setVerdict] = useState<Verdict | "server" | "checking">("server")

  useEffect(() => {
    let left = false
    setVerdict("checking")
    void check(code, jws, shop).then((answer) => {
      if (!left) setVerdict(answer)
    })
    return () => {
      left = true
    }
  }, [code, jws, shop])

  const outcome: Outcome = typeof verdict === "string" ? verdict : verdict.outcome
  const said = outcome === "server" && found ? found : wordsFor(verdict, words)
  const hold = outcome === "server" && found ? found.steps : (HOLD[outcome] ?? 0)
  return (
    <div className={styles.check} data-outcome={outcome} role="status">
      <p className={styles.title}>{said.title}</p>
      <p>{said.text}</p>
      {hold > 0 ? (
        <ul className={styles.steps}>
          {words.steps.map((step, i) => (
            <li key={step} data-holds={i < hold}>
              <span aria-hidden="true">{i < hold ? "✓" : "✗"}</span> {i < hold ? step : <s>{step}</s>}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function wordsFor(verdict: Verdict | "server" | "checking", words: CheckWords): Said {
  if (typeof verdict === "string") return words[verdict]
  if (verdict.outcome === "false") return words.false[verdict.reason]
  return verdict.outcome === "unknown" ? words[verdict.reason] : words[verdict.outcome]
}

async function check(code: string, jws: string, shop: string): Promise<Verdict> {
  try {
    // Loaded only here: the page is read before the check is.
    const { verifyCertificate } = await import("./verify-certificate")
    return await verifyCertificate(
      { code, jws, shop },
      {
        keys: async () => (await get("/.well-known/jwks.json")).json(),
        // Its path is enough: the check itself makes sure that the list is the issuer's.
        statusList: async (address) => (await get(new URL(address).pathname)).text(),
      }
    )
  } catch (error) {
    console.error(error)
    return { outcome: "unknown", reason: "no_keys" }
  }
}

async function get(path: string): Promise<Response> {
  // Not from what was kept: a revocation counts from the moment it is made.
  const response = await fetch(path, { cache: "no-cache", signal: AbortSignal.timeout(15_000) })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response
}
