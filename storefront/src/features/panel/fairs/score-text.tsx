import { getLocale } from "next-intl/server"

/** A score from 0 to 100 with its tenth; a dash before every criterion has points. */
export async function ScoreText({ total }: { total: number | null }) {
  const locale = await getLocale()
  if (total === null) return <span aria-hidden="true">–</span>
  return <span className="number">{formatScore(total, locale)}</span>
}

/** `86.25` → "86.3". Peru writes the point, as English does. */
export function formatScore(total: number, locale: string): string {
  return new Intl.NumberFormat(locale === "es" ? "es-PE" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(total)
}
