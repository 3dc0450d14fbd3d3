import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import { sweep } from "@tejido/revenue-allocation/facts/sweep"
import {
  endOf,
  type LimaMonth,
  limaMonth,
  monthsFrom,
  startOf,
} from "@tejido/revenue-allocation/domain/lima-month"
import { giveFile } from "@tejido/revenue-allocation/modules/revenue-allocation/payouts/bank-file"
import { importResults } from "@tejido/revenue-allocation/modules/revenue-allocation/payouts/import-results"
import { openPayees } from "@tejido/revenue-allocation/modules/revenue-allocation/payouts/open-payees"
import { prepareBatch } from "@tejido/revenue-allocation/modules/revenue-allocation/payouts/prepare-batch"
import { releaseBatch } from "@tejido/revenue-allocation/modules/revenue-allocation/payouts/release-batch"
import { approveSettlement } from "@tejido/revenue-allocation/modules/revenue-allocation/settlement/decide-settlement"
import { runSettlement } from "@tejido/revenue-allocation/modules/revenue-allocation/settlement/run-settlement"
import { startSettlement } from "@tejido/revenue-allocation/modules/revenue-allocation/settlement/start-settlement"
import { managerOf } from "@tejido/revenue-allocation/modules/revenue-allocation/transaction"
import { DEMO_STAFF } from "../data"
import type { InstitutionsService } from "./institutions"
import { one, type Market } from "./market"
import { seedPastSales } from "./past-sales"
import { seedProviderReport } from "./provider-report"
import type { SeededWorkshop } from "./provenance"
import { type RevenueService, seedTerms } from "./terms"

/**
 * Three months of money before this one, closed by two treasurers, and this month open: the first paid whole, of the
 * second one payment came back, the third waits for somebody to release it. A sale of the second month was refunded
 * after its makers had been paid. The payment provider's reports are imported up to yesterday, and tell of a correction
 * that nobody has explained. Goes on where an earlier run stopped.
 */
export async function seedMoney(
  container: MedusaContainer,
  market: Market,
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const revenue = container.resolve<RevenueService>("revenueAllocation")
  const now = limaMonth(new Date())
  const past = [-3, -2, -1].map((months) => monthsFrom(now, months)) as [LimaMonth, LimaMonth, LimaMonth]
  const [oldest, middle, last] = past
  const sales = await seedPastSales(container, market, [...past, now])
  const made = await countBatches(revenue)
  // The prepared batch is the last step: with it, all was there before, perhaps in another month than this.
  if (sales === 0 && made >= 3) return
  await seedTerms(revenue, workshops, `${monthsFrom(now, -4)}-01`)
  await sweep(container, new Date(0))
  const [first, second] = await treasurers(container)
  for (const month of past) {
    await seedProviderReport(container, revenue, first, {
      from: startOf(month),
      until: endOf(month),
      deposit: true,
    })
  }
  await seedProviderReport(container, revenue, first, {
    from: startOf(now),
    until: new Date(Date.now() - A_DAY),
    deposit: false,
    adjustment: -450n,
  })
  for (const month of past) await closeMonth(revenue, first, second, month)
  if (made < 1) await payOut(revenue, first, second, oldest, 0)
  if (made < 2) await payOut(revenue, first, second, middle, 1)
  await refundOne(container, middle)
  if (made < 3) await prepare(revenue, first, last)
  console.log(`  ${sales} past sales, ${past.length} months closed`)
}

const A_DAY = 24 * 60 * 60 * 1000

/** The two members of the demo who close and pay. */
async function treasurers(container: MedusaContainer): Promise<[AuditActor, AuditActor]> {
  const service = container.resolve<InstitutionsService>("institutions")
  const emails = DEMO_STAFF.filter(({ role }) => role === "treasurer").map(({ email }) => email)
  const members = await service.listStaffMembers({ email: emails })
  const [first, second] = emails.map((email): AuditActor => {
    const member = one([members.find((each) => each.email === email)])
    return {
      type: "staff",
      id: member.id,
      label: `${member.name} <${email}>`,
      institutionId: member.institution_id,
    }
  })
  return [one([first]), one([second])]
}

async function closeMonth(revenue: RevenueService, by: AuditActor, approver: AuditActor, month: LimaMonth) {
  const [begun] = await revenue.reading((context) =>
    managerOf(context).execute<{ id: string; state: string }[]>(
      "select id, state from revenue_settlement where month = ?",
      [`${month}-01`]
    )
  )
  if (begun?.state === "closed") return
  const inTransaction: RevenueService["inTransaction"] = (work) => revenue.inTransaction(work)
  const id = begun?.id ?? (await revenue.inTransaction((context) => startSettlement(context, by, month)))
  await runSettlement(inTransaction, id)
  if (begun?.state !== "posting") {
    await revenue.inTransaction((context) => approveSettlement(context, approver, id))
  }
  await runSettlement(inTransaction, id)
}

async function countBatches(revenue: RevenueService): Promise<number> {
  const [row] = await revenue.reading((context) =>
    managerOf(context).execute<{ made: number }[]>("select count(*)::int as made from revenue_payout_batch")
  )
  return one([row]).made
}

async function prepare(revenue: RevenueService, by: AuditActor, month: LimaMonth): Promise<string> {
  const { id } = await revenue.inTransaction((context) =>
    prepareBatch(context, by, {
      rail: "bank-file",
      payees: ["artisan", "beneficiary", "court"],
      month,
    })
  )
  return id
}

/** Pays a month; of the payments, the first few come back. */
async function payOut(
  revenue: RevenueService,
  by: AuditActor,
  releaser: AuditActor,
  month: LimaMonth,
  returned: number
): Promise<void> {
  const id = await prepare(revenue, by, month)
  const readPayees = openPayees(revenue.settings, releaser)
  await releaseBatch({ ledger: revenue, readPayees }, releaser, id)
  await revenue.inTransaction((context) => giveFile(context, releaser, id, readPayees))
  await revenue.inTransaction(async (context) => {
    const payouts = await managerOf(context).execute<{ reference: string; amount: string; number: number }[]>(
      `select p.reference, p.amount, b.number from revenue_payout p join revenue_payout_batch b on b.id = p.batch_id
       where p.batch_id = ? and p.state = 'sent' order by p.reference`,
      [id]
    )
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
    const soles = (centimos: bigint) => `${centimos / 100n}.${String(centimos % 100n).padStart(2, "0")}`
    const total = payouts.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    const rows = payouts.map(({ reference, amount }, i) =>
      [
        "R",
        reference,
        i < returned ? "RECHAZADO" : "PAGADO",
        today,
        soles(BigInt(amount)),
        i < returned ? "CUENTA CANCELADA" : "",
      ].join(",")
    )
    const file = [
      ["C", one([payouts[0]]).number, today, payouts.length, soles(total)].join(","),
      ...rows,
    ].join("\r\n")
    const answer = await importResults(context, by, id, `${file}\r\n`, { dryRun: false, locale: "es" })
    if (!answer.applied)
      throw new Error(`The demo's bank results were refused: ${JSON.stringify(answer.problems)}`)
  })
}

/** Gives back a part of a sale whose makers were paid for it already. */
async function refundOne(container: MedusaContainer, month: LimaMonth): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await pg.raw<{ rows: { id: string; amount: string }[] }>(
    `select p.id, p.amount::text from payment p
     where p.data ->> 'id' like 'demo_pay_%' and p.captured_at between ? and ? order by p.amount desc limit 1`,
    [startOf(month), endOf(month)]
  )
  const { id, amount } = one([rows[0]])
  const [refunded] = await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: id })
  if (refunded) return
  await refundPaymentWorkflow(container).run({
    input: { payment_id: id, amount: Math.round(Number(amount) * 50) / 100 },
  })
  await sweep(container, new Date(0))
}
