import type { FairMode } from "../domain/fair-content"

/** How a poster calls the fair. */
export const POSTER_MODE: Readonly<Record<FairMode, string>> = {
  virtual: "Feria virtual de artesanía penitenciaria",
  in_person: "Feria de artesanía penitenciaria",
  both: "Feria presencial y virtual de artesanía penitenciaria",
}

/** The fair's days as a poster says them: «12 – 21 de diciembre de 2026», in Lima. */
export function posterDays(opensAt: Date, closesAt: Date): string {
  return new Intl.DateTimeFormat("es-PE", {
    ...{ day: "numeric", month: "long", year: "numeric", timeZone: "America/Lima" },
    // One that closes at midnight is over on the day before.
  }).formatRange(opensAt, new Date(Math.max(opensAt.getTime(), closesAt.getTime() - 1)))
}

/** An address as people read it: without `https://`. */
export function readableAddress(address: string): string {
  return address.replace(/^https?:\/\//, "")
}

/** Céntimos as a price: «S/ 1,200.00». */
export function posterPrice(centimos: number): string {
  const soles = (centimos / 100).toLocaleString("en-US", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return `S/ ${soles}`
}
