import { Modules } from "@medusajs/framework/utils"
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
})
