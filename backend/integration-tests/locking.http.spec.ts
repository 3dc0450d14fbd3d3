import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { describeApp } from "./app"

describeApp("locks (S2)", (app) => {
  const locking = () => app.container().resolve(Modules.LOCKING)

  it("of many who ask for a lock at the same moment one gets it, also when nobody gives a name", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 12 }, () => locking().acquire("cart_1", { expire: 10 }))
    )
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    await locking().release("cart_1")
    await locking().acquire("cart_1", { expire: 10 })
  })

  it("a lock whose holder was killed is given again once its time is over", async () => {
    await locking().acquire("cart_2", { expire: 60 })
    await expect(locking().acquire("cart_2", { expire: 60 })).rejects.toThrow("locked")
    await app.sql("update locking set expiration = now() - interval '1 second' where id = 'cart_2'")
    await locking().acquire("cart_2", { expire: 60 })
    await expect(locking().acquire("cart_2", { expire: 60 })).rejects.toThrow("locked")
  })

  it("of several keys all are taken or none", async () => {
    await locking().acquire("b", { ownerId: "one" })
    await expect(locking().acquire(["a", "b", "c"], { ownerId: "two" })).rejects.toThrow("locked")
    await locking().acquire(["c", "b", "a"], { ownerId: "one" })
  })

  it("of very many who work under locks at the same moment each gets a connection to work with", async () => {
    const connection = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const work = (key: string) =>
      locking().execute([key, "shared"].slice(0, key === "b" ? 2 : 1), async () => {
        await connection.raw("select pg_sleep(0.01)")
        return await locking().execute(`${key} inside`, async () => await connection.raw("select 1"))
      })
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => work("abc"[i % 3]!)))
    expect(answers).toHaveLength(30)
  }, 60_000)
})
