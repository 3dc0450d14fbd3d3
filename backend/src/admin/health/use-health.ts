import { useCallback, useEffect, useState } from "react"
import type { HealthPart } from "../../health/health-check"

/** Parts whose proof takes long and is run when somebody asks for it. */
export const PROVABLE = ["ledger", "audit"] as const
export type Provable = (typeof PROVABLE)[number]

type Health = { parts: HealthPart[] | null; failed: boolean; busy: string | null }

/** The health as the server tells it, asked for when the page opens, and again on demand. */
export function useHealth() {
  const [health, setHealth] = useState<Health>({ parts: null, failed: false, busy: null })

  const refresh = useCallback(async () => {
    setHealth((before) => ({ ...before, busy: "all" }))
    try {
      const { parts } = await ask<{ parts: HealthPart[] }>("GET", "/admin/tejido/health")
      setHealth({ parts, failed: false, busy: null })
    } catch {
      setHealth((before) => ({ ...before, failed: true, busy: null }))
    }
  }, [])

  const prove = useCallback(async (code: Provable) => {
    setHealth((before) => ({ ...before, busy: code }))
    try {
      const { part } = await ask<{ part: HealthPart }>("POST", `/admin/tejido/health/${code}`)
      setHealth(({ parts }) => ({
        parts: parts?.map((each) => (each.code === code ? part : each)) ?? null,
        failed: false,
        busy: null,
      }))
    } catch {
      setHealth((before) => ({ ...before, failed: true, busy: null }))
    }
  }, [])

  useEffect(() => void refresh(), [refresh])
  return { ...health, refresh, prove }
}

async function ask<T>(method: "GET" | "POST", path: string): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: "include",
    headers: { accept: "application/json" },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}
