import fc from "fast-check"
import { centimos } from "../centimos"
import type { AlimonyOrder, InstructionPart, Month, MonthTerms } from "../split-month"
import { rules } from "./sale-examples"

const anyCentimos = (min: number, max: number) => fc.integer({ min, max }).map(centimos)

export const anyTerms: fc.Arbitrary<MonthTerms> = fc.record({
  situation: fc.constantFrom("awaiting_sentence", "sentenced", "sentenced", "released"),
  life_sentence: fc.nat(9).map((dice) => dice === 0),
  reparation_outstanding: fc.oneof(fc.constant(centimos(0)), anyCentimos(0, 200_000)),
  account_state: fc.constantFrom("open", "open", "none", "barred", "closed"),
})

const anyMeasure = (largest: number, mostBp: number) =>
  fc.oneof(
    fc.record({ kind: fc.constant("amount" as const), amount: anyCentimos(1, largest) }),
    fc.record({ kind: fc.constant("percent" as const), percent_bp: fc.integer({ min: 1, max: mostBp }) })
  )

export const anyOrders: fc.Arbitrary<AlimonyOrder[]> = fc
  .array(fc.tuple(anyMeasure(20_000, 3000), fc.integer({ min: 1, max: 3 })), { maxLength: 3 })
  .map((all) =>
    all.map(([measure, priority], index) => ({ ...measure, priority, order_id: `alim_${index}` }))
  )

export const anyInstruction: fc.Arbitrary<InstructionPart[]> = fc
  .array(fc.tuple(anyMeasure(30_000, 10_000), fc.constantFrom("ben_1", "ben_2", "ben_3", null)), {
    maxLength: 5,
  })
  .map((all) =>
    all.map(([measure, beneficiary_id]) =>
      beneficiary_id === null
        ? { ...measure, destination: "savings" }
        : { ...measure, destination: "beneficiary", beneficiary_id }
    )
  )

/** Any artisan's month: of a few céntimos or of thousands of soles, also below zero. */
export const anyMonth: fc.Arbitrary<Month> = fc.record({
  earned: fc.oneof(anyCentimos(-50, 200), anyCentimos(-100_000, 1_000_000)),
  carried: fc.oneof(fc.constant(centimos(0)), anyCentimos(-50_000, 0)),
  terms: fc.option(anyTerms, { freq: 9 }),
  orders: anyOrders,
  instruction: anyInstruction,
  split: fc.constant(rules.income_split),
})
