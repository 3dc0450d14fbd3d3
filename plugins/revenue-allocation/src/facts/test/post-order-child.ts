/**
 * Posts one order in a process of its own, for tests that kill it: `tsx post-order-child.ts <database url> <order as
 * JSON>`. Says `posted` on its output when it is done. The same code as the shop's, with the ledger's statements on a
 * connection of its own.
 */
import { Client } from "@medusajs/framework/pg"
import type { Context } from "@medusajs/framework/types"
import { PolicyRules, type Policy } from "../../domain/policy"
import { postTransaction, type NewTransaction } from "../../modules/revenue-allocation/post-transaction"
import { postOrder } from "../post-order"
import { shop, type ShopOrder } from "./shop"

async function main([url = "", json = ""]: string[]): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "post-order-child" })
  await client.connect()
  const execute = async <Row extends object>(sql: string, values: unknown[]) => {
    let place = 0
    const { rows } = await client.query<Row>(
      sql.replace(/\?/g, () => `$${++place}`),
      values
    )
    return rows
  }
  const policy = async () => {
    const [row] = await execute<Policy>("select id, version, valid_from, rules from allocation_policy", [])
    if (!row) throw new Error("no policy")
    return { ...row, rules: PolicyRules.parse(row.rules) }
  }
  const ledger = {
    reading: (read: (context: Context) => unknown) => read({ manager: { execute } } as unknown as Context),
    post: (transaction: NewTransaction) =>
      postTransaction(
        <Row>(sql: string, values: unknown[]) => execute<Row & object>(sql, values),
        transaction
      ),
    policyAt: policy,
    policyOfVersion: policy,
  }
  const order = JSON.parse(json) as ShopOrder
  await postOrder(
    shop(ledger, () => order),
    order.id
  )
  process.stdout.write("posted\n")
  await client.end()
}

void main(process.argv.slice(2))
