import type { MedusaContainer } from "@medusajs/framework/types"

/** A text for people in the languages of Medusa Admin that we write. */
export type Words = { es: string; en: string }

/** `attention`: somebody should look within the day. `broken`: something does not work, or is not true, now. */
export type HealthState = "ok" | "attention" | "broken"

/** One thing that was found out; moments as ISO texts. */
export type HealthFact = { label: Words; value: string | number | Words | null }

/** What a check has found. */
export type Finding = { state: HealthState; words: Words; facts: HealthFact[] }

/** One part of the market as `GET /admin/tejido/health` tells it. */
export type HealthPart = Finding & {
  code: string
  title: Words
  /** Moment of the check, ISO. */
  checked_at: string
}

/** Reads the database; slow questions are broken off. */
export type Sql = <Row>(text: string, bindings?: readonly unknown[]) => Promise<Row[]>

export type HealthCheck = {
  code: string
  title: Words
  run: (container: MedusaContainer, sql: Sql) => Promise<Finding>
}
