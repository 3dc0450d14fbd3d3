import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createPriceListsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { describeApp } from "../../../backend/integration-tests/app"
import { eventually } from "../../../backend/integration-tests/eventually"

type Allocation = { amount: number; policy_version: number; shares: { party: string; amount: number }[] }
type Listener = (asked: { sql: string }) => void
type Knex = { on(event: "query", listener: Listener): void; off(event: "query", listener: Listener): void }

describeApp("the projected split of a price", (app) => {
  const bag = () => app.world().bag
  const ask = async (query = "") => {
    const { status, data } = await app.api.get(`/store/products/${bag().id}/allocation${query}`, app.any())
    return { status, ...(data as { allocation: Allocation }) }
  }
  const amountNow = async () => (await ask()).allocation.amount
  const sale = (dates: { starts_at?: string; ends_at?: string }) =>
    createPriceListsWorkflow(app.container()).run({
      input: {
        price_lists_data: [
          {
            ...{ title: "Fiestas Patrias", description: "", status: "active", type: "sale", ...dates },
            prices: [{ variant_id: bag().variantId, currency_code: "pen", amount: 90 }],
          },
        ],
      },
    })

  it("asks one query of a product that was asked for before, besides those that check the key", async () => {
    const knex = app.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const once = async () => {
      const asked: string[] = []
      const listen: Listener = ({ sql }) => asked.push(sql)
      knex.on("query", listen)
      await ask()
      knex.off("query", listen)
      return asked.filter((sql) => !/publishable_api_key|"api_key"/.test(sql))
    }
    const first = await once()
    // The least of several: events of what was made are still being dealt with, and ask as well.
    const tries: number[] = []
    for (let i = 0; i < 10; i++) tries.push((await once()).length)
    expect(first.length).toBeGreaterThan(5)
    expect(Math.min(...tries)).toBe(1)
  })

  it("follows a changed price at once", async () => {
    expect(await amountNow()).toBe(12_000)
    await updateProductVariantsWorkflow(app.container()).run({
      input: {
        selector: { id: bag().variantId },
        update: { prices: [{ currency_code: "pen", amount: 130 }] },
      },
    })
    expect(await amountNow()).toBe(13_000)
    // Past every event, and in another process for all that is known here.
    await app.sql('update price set amount = 131, raw_amount = \'{"value": "131"}\' where amount = 130')
    expect(await amountNow()).toBe(13_100)
  })

  it("follows a sale, also one that begins or ends by itself", async () => {
    expect(await amountNow()).toBe(12_000)
    await sale({ ends_at: "2099-01-01T00:00:00Z" })
    expect(await amountNow()).toBe(9000)
    await app.sql("update price_list set ends_at = now() + interval '3 seconds'")
    expect(await amountNow()).toBe(9000)
    await eventually(async () => expect(await amountNow()).toBe(12_000), 6)
    await app.sql("update price_list set ends_at = null, starts_at = now() + interval '3 seconds'")
    expect(await amountNow()).toBe(12_000)
    await eventually(async () => expect(await amountNow()).toBe(9000), 6)
  })

  it("follows what is known of the origin", async () => {
    const parties = async () => (await ask()).allocation.shares.map(({ party }) => party)
    expect(await parties()).toContain("materials")
    await app.sql("update provenance_workshop set mode = 'own_account'")
    expect(await parties()).not.toContain("materials")
    await app.sql("delete from product_product_provenance_origin")
    expect(await parties()).toContain("unattributed")
  })

  it("follows the policy in force from its first moment", async () => {
    expect((await ask()).allocation.policy_version).toBe(1)
    // Without values it is one transaction: proposed, and put in force by another person.
    await app.sql(
      `insert into revenue_policy_proposal (id, version, valid_from, rules, note, proposed_by)
         select 'prop_next', 2, now() + interval '3 seconds', rules, 'n', 'one' from allocation_policy;
       insert into allocation_policy (id, version, valid_from, rules)
         select 'policy_next', version, valid_from, rules from revenue_policy_proposal;
       update revenue_policy_proposal
         set state = 'in_force', decided_by = 'another', decided_at = now(), policy_id = 'policy_next'`
    )
    expect((await ask()).allocation.policy_version).toBe(1)
    await eventually(async () => expect((await ask()).allocation.policy_version).toBe(2), 6)
  })

  it("ends at once with what may be seen: a withdrawn product, a channel that is closed", async () => {
    expect((await ask()).status).toBe(200)
    await updateProductsWorkflow(app.container()).run({
      input: { selector: { id: bag().id }, update: { status: "draft" } },
    })
    expect((await ask()).status).toBe(404)
    await app.container().resolve(Modules.PRODUCT).updateProducts(bag().id, { status: "published" })
    expect((await ask()).status).toBe(200)
    await app.sql("delete from product_sales_channel")
    expect((await ask()).status).toBe(404)
  })
})
