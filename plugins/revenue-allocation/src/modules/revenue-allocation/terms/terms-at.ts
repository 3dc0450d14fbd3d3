import type { Context } from "@medusajs/framework/types"
import { centimos } from "../../../domain/centimos"
import type { AlimonyOrder, InstructionPart, Measure, MonthTerms } from "../../../domain/split-month"
import { managerOf } from "../transaction"
import { endOfDay, outstandingAt } from "./reparation"

/** What divides one artisan's income of a month, as `splitMonth` wants it, with the ids that it was read from. */
export type ArtisanTerms = {
  /** Null when nobody has recorded any by that day. */
  terms: MonthTerms | null
  terms_id: string | null
  /** By priority, and of the same priority the older first. */
  orders: AlimonyOrder[]
  instruction: InstructionPart[]
  instruction_id: string | null
}

/** A number of céntimos or of basis points, as the database has it. */
export type RawMeasure = { kind: "amount" | "percent"; amount: string | null; percent_bp: number | null }

/**
 * What is in force for these artisans at the end of a day in Lima: their terms, with what is still owed of the
 * reparation after the instalments up to then; the alimony orders, their last day included; the instruction, which no
 * longer counts on the day it is revoked. Everybody asked for is in the answer. Three statements, however many they are.
 * @param day `2026-11-30`
 */
export async function termsAt(
  context: Context,
  artisanIds: readonly string[],
  day: string
): Promise<Map<string, ArtisanTerms>> {
  const ids = JSON.stringify([...new Set(artisanIds)])
  const found = new Map<string, ArtisanTerms>()
  const artisanOf = (id: string): ArtisanTerms => {
    const artisan = found.get(id) ?? {
      terms: null,
      terms_id: null,
      orders: [],
      instruction: [],
      instruction_id: null,
    }
    found.set(id, artisan)
    return artisan
  }
  artisanIds.forEach(artisanOf)
  if (!found.size) return found
  const manager = managerOf(context)
  for (const row of await manager.execute<RawTerms[]>(TERMS, [day, ids, day])) {
    const artisan = artisanOf(row.artisan_id)
    artisan.terms_id = row.id
    artisan.terms = {
      situation: row.situation,
      life_sentence: row.life_sentence,
      reparation_outstanding: centimos(BigInt(row.outstanding)),
      account_state: row.account_state,
    }
  }
  for (const row of await manager.execute<RawOrder[]>(ORDERS, [ids, day, day])) {
    const { artisan_id, id, priority } = row
    artisanOf(artisan_id).orders.push({ order_id: id, priority, ...measureOf(row) })
  }
  for (const row of await manager.execute<RawPart[]>(INSTRUCTION, [ids, day, day])) {
    const artisan = artisanOf(row.artisan_id)
    artisan.instruction_id = row.instruction_id
    artisan.instruction.push({ ...destinationOf(row), ...measureOf(row) })
  }
  return found
}

/** How much, of a row whose constraints say that exactly one is there. */
export function measureOf({ kind, amount, percent_bp }: RawMeasure): Measure {
  return kind === "amount"
    ? { kind, amount: centimos(BigInt(amount ?? 0)) }
    : { kind, percent_bp: percent_bp ?? 0 }
}

function destinationOf({ beneficiary_id }: RawPart) {
  return beneficiary_id === null
    ? { destination: "savings" as const }
    : { destination: "beneficiary" as const, beneficiary_id }
}

type RawTerms = {
  artisan_id: string
  id: string
  situation: MonthTerms["situation"]
  life_sentence: boolean
  outstanding: string
  account_state: MonthTerms["account_state"]
}
type RawOrder = RawMeasure & { artisan_id: string; id: string; priority: number }
type RawPart = RawMeasure & { artisan_id: string; instruction_id: string; beneficiary_id: string | null }

const ASKED = "jsonb_array_elements_text(?::jsonb) as asked (id)"

// An account whose number was erased with the person is none any more.
const TERMS = `
  select terms.artisan_id, terms.id, terms.situation, terms.life_sentence,
    case when terms.account_state = 'open' and terms.account_sealed is null then 'none' else terms.account_state end
      as account_state,
    ${outstandingAt("terms", endOfDay("?"))}::text as outstanding
  from ${ASKED}
  cross join lateral (
    select * from revenue_artisan_terms t where t.artisan_id = asked.id and t.valid_from <= ?::date
    order by t.valid_from desc, t.seq desc limit 1
  ) terms`

const ORDERS = `
  select o.artisan_id, o.id, o.priority, o.kind, o.amount::text, o.percent_bp
  from ${ASKED} join revenue_alimony_order o on o.artisan_id = asked.id
  where o.starts_on <= ?::date and (o.ends_on is null or o.ends_on >= ?::date)
  order by o.priority, o.starts_on, o.id`

const INSTRUCTION = `
  select instruction.artisan_id, instruction.id as instruction_id, part.beneficiary_id, part.kind, part.amount::text,
    part.percent_bp
  from ${ASKED}
  cross join lateral (
    select * from revenue_instruction i
    where i.artisan_id = asked.id and i.starts_on <= ?::date and (i.revoked_on is null or i.revoked_on > ?::date)
    order by i.starts_on desc, i.recorded_at desc, i.id desc limit 1
  ) instruction
  join revenue_instruction_part part on part.instruction_id = instruction.id
  order by part.instruction_id, part.position`
