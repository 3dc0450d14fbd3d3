import type { Context } from "@medusajs/framework/types"
import { checkCci } from "@tejido/revenue-allocation/domain/cci"
import type { BeneficiaryStatement, Relation } from "@tejido/revenue-allocation/domain/beneficiary"
import { centimos } from "@tejido/revenue-allocation/domain/centimos"
import type revenueModule from "@tejido/revenue-allocation/modules/revenue-allocation"
import { type Keys, requireKeys } from "@tejido/revenue-allocation/modules/revenue-allocation/terms/keys"
import { recordAlimonyOrder } from "@tejido/revenue-allocation/modules/revenue-allocation/terms/record-alimony-order"
import { recordBeneficiary } from "@tejido/revenue-allocation/modules/revenue-allocation/terms/record-beneficiary"
import { recordInstruction } from "@tejido/revenue-allocation/modules/revenue-allocation/terms/record-instruction"
import {
  recordTerms,
  type TermsInput,
} from "@tejido/revenue-allocation/modules/revenue-allocation/terms/record-terms"
import { managerOf } from "@tejido/revenue-allocation/modules/revenue-allocation/transaction"
import { seeded } from "../illustrations/prng"
import { DEMO_HAND } from "./demo-hand"
import { one } from "./market"
import type { SeededWorkshop } from "./provenance"

export type RevenueService = InstanceType<(typeof revenueModule)["service"]>

const RELATIONS: readonly Relation[] = ["mother", "partner", "child", "father", "sibling", "grandparent"]
/** Every so many artisans, so that each kind of hold and of order is there to be seen. */
const EVERY = { withoutTerms: 37, life: 41, barred: 23, withoutAccount: 19, awaiting: 6, alimony: 11 }

/**
 * The demo artisans' legal terms, court orders and what they signed, from a day before all sales on. All of it is
 * invented. Who has terms already is left as they are.
 * @param from the first day, `2026-07-01`
 * @returns how many got terms
 */
export async function seedTerms(
  revenue: RevenueService,
  workshops: Map<string, SeededWorkshop>,
  from: string
): Promise<number> {
  const keys = requireKeys(revenue.settings)
  const ids = [...workshops.values()].flatMap(({ artisanIds }) => artisanIds)
  const known = await revenue.reading((context) =>
    managerOf(context).execute<{ artisan_id: string }[]>(
      "select distinct artisan_id from revenue_artisan_terms"
    )
  )
  const have = new Set(known.map(({ artisan_id }) => artisan_id))
  let recorded = 0
  await revenue.inTransaction(async (context) => {
    for (const [i, id] of ids.entries()) {
      const n = i + 1
      if (have.has(id) || n % EVERY.withoutTerms === 0) continue
      await recordTerms(context, DEMO_HAND, () => keys, id, termsOf(n, from))
      if (n % 3 !== 0 || n % EVERY.alimony === 0) await recordFamily(context, keys, id, n, from)
      recorded += 1
    }
  })
  return recorded
}

function termsOf(n: number, valid_from: string): TermsInput {
  const random = seeded(`terms/${n}`)
  const awaiting = n % EVERY.awaiting === 0
  const state = n % EVERY.barred === 0 ? "barred" : n % EVERY.withoutAccount === 0 ? "none" : "open"
  const owes = !awaiting && random.chance(0.6)
  const outstanding = random.pick([1_500, 20_000, 150_000, 500_000])
  return {
    valid_from,
    situation: awaiting ? "awaiting_sentence" : "sentenced",
    life_sentence: !awaiting && n % EVERY.life === 0,
    // Some owe so little that the last instalment comes within the months of the demo.
    reparation_outstanding: owes ? BigInt(outstanding) : 0n,
    reparation_case: owes ? `Expediente de demostración ${n}` : null,
    // Of a few, nobody knows yet where to pay it.
    reparation_account: owes && random.chance(0.85) ? demoCci(`reparation/${n}`) : null,
    account_state: state,
    bank: state === "open" ? "Banco de la Nación" : null,
    account_kind: state === "open" ? "cci" : null,
    account: state === "open" ? demoCci(`artisan/${n}`) : null,
    document_id: null,
    note: null,
  }
}

async function recordFamily(
  context: Context,
  keys: Keys,
  id: string,
  n: number,
  from: string
): Promise<void> {
  const random = seeded(`family/${n}`)
  const relative = await recordBeneficiary(
    context,
    DEMO_HAND,
    keys,
    id,
    relativeOf(n, 0, random.pick(RELATIONS))
  )
  if (n % EVERY.alimony === 0) {
    const child = await recordBeneficiary(context, DEMO_HAND, keys, id, relativeOf(n, 1, "child"))
    await recordAlimonyOrder(context, DEMO_HAND, keys, id, {
      beneficiary_id: child,
      starts_on: from,
      ends_on: null,
      measure: random.chance(0.5)
        ? { kind: "percent", percent_bp: 2000 }
        : { kind: "amount", amount: centimos(3_000) },
      priority: 1,
      court: "Juzgado de Paz Letrado de demostración",
      case_number: `Expediente de demostración ${n}`,
      document_id: null,
    })
  }
  await recordInstruction(context, DEMO_HAND, id, {
    signed_on: from,
    starts_on: from,
    document_id: null,
    parts: [
      {
        destination: "beneficiary",
        beneficiary_id: relative,
        ...(random.chance(0.7)
          ? { kind: "percent", percent_bp: random.pick([3000, 4000, 5000, 6000]) }
          : { kind: "amount", amount: centimos(random.pick([2_000, 5_000])) }),
      },
      ...(random.chance(0.4)
        ? [{ destination: "savings" as const, kind: "percent" as const, percent_bp: 1000 }]
        : []),
    ],
  })
}

function relativeOf(n: number, which: number, relation: Relation): BeneficiaryStatement {
  return {
    relation,
    full_name: `Familiar Demostración ${lettersOf(n * 2 + which)}`,
    document_type: "dni",
    // Of a range that is not issued, beside that of the demo's artisans.
    document_number: String(99_800_000 + (n * 2 + which) * 13),
    bank: "Banco de la Nación",
    account_kind: "cci",
    account: demoCci(`relative/${n}/${which}`),
    email: which === 0 ? `familiar-${n}@ejemplo.pe` : null,
  }
}

/** A number of twenty digits whose check digits agree. */
function demoCci(seed: string): string {
  const random = seeded(`cci/${seed}`)
  const body = `018${String(random.whole(1, 999)).padStart(3, "0")}${String(random.whole(1, 999_999_999)).padStart(12, "0")}`
  const all = Array.from({ length: 100 }, (_, i) => body + String(i).padStart(2, "0"))
  return one([all.find((cci) => checkCci(cci) === "ok")])
}

function lettersOf(n: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  return [...n.toString(26)].map((digit) => letters[parseInt(digit, 26)]).join("")
}
