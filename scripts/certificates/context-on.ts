import type { Client } from "pg"

/**
 * A plain PostgreSQL connection in the shape in which the modules' functions take their transaction: what they write
 * with `?` for values, lists too, reaches PostgreSQL as it would through Medusa. Call inside `begin` and `commit`.
 */
export function contextOn(client: Client) {
  const raw = async (text: string, values: readonly unknown[] = []) => {
    let n = 0
    return await client.query<Record<string, unknown>>(
      text.replace(/\?/g, () => `$${++n}`),
      [...values]
    )
  }
  const execute = async (text: string, values: readonly unknown[] = []) => {
    const parts = text.split("?")
    const flat: unknown[] = []
    const sql = parts.slice(1).reduce((whole, part, i) => {
      const list = Array.isArray(values[i]) ? (values[i] as unknown[]) : [values[i]]
      const places = list.map((value) => `$${flat.push(value)}`)
      return whole + places.join(", ") + part
    }, parts[0] ?? "")
    return (await client.query<Record<string, unknown>>(sql, flat)).rows
  }
  const transactionManager = { isInTransaction: () => true, execute, getTransactionContext: () => ({ raw }) }
  return { transactionManager }
}

/** Runs work in a transaction on the connection. */
export async function inTransaction<Result>(
  client: Client,
  work: (context: ReturnType<typeof contextOn>) => Promise<Result>
): Promise<Result> {
  await client.query("begin")
  try {
    const result = await work(contextOn(client))
    await client.query("commit")
    return result
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}
