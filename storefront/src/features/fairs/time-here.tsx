"use client"

import { useSyncExternalStore } from "react"
import type { Locale } from "@/i18n/locales"

const LIMA = "America/Lima"

/**
 * A span of time as the visitor's own clock shows it, where that is not what clocks in Lima show. Nothing on the
 * server, which does not know where the visitor is.
 */
export function TimeHere({
  from,
  to,
  locale,
  words,
}: {
  from: string
  to: string
  locale: Locale
  words: string
}) {
  const zone = useSyncExternalStore(unchanging, visitorsZone, () => LIMA)
  const here = said(from, to, zone, locale)
  if (here === said(from, to, LIMA, locale)) return null
  return (
    <span className="small muted">
      {words} {here}
    </span>
  )
}

const unchanging = () => () => undefined
const visitorsZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || LIMA

function said(from: string, to: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    ...{ timeZone, weekday: "short", day: "numeric", hour: "numeric", minute: "2-digit", hour12: true },
  }).formatRange(new Date(from), new Date(to))
}
