import { setTimeout } from "node:timers/promises"
import { FewAtOnce } from "./few-at-once"

describe("few at once", () => {
  it("never lets more than so many go on, and gets to all of them in their order", async () => {
    const few = new FewAtOnce(2)
    let now = 0
    let most = 0
    const done: number[] = []
    await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        few.run(async () => {
          most = Math.max(most, ++now)
          await setTimeout(2)
          now -= 1
          done.push(i)
        })
      )
    )
    expect(most).toBe(2)
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it("work inside of work does not wait for the room that it has itself", async () => {
    const few = new FewAtOnce(1)
    expect(await few.run(() => few.run(async () => "inside"))).toBe("inside")
  })

  it("what outlives the work that set it off waits like any other", async () => {
    const few = new FewAtOnce(1)
    const order: string[] = []
    let later: Promise<unknown> = Promise.resolve()
    await few.run(async () => {
      later = setTimeout(5).then(() => few.run(async () => order.push("later")))
    })
    await few.run(async () => {
      await setTimeout(20)
      order.push("next")
    })
    await later
    expect(order).toEqual(["next", "later"])
  })

  it("makes room after a failure", async () => {
    const few = new FewAtOnce(1)
    await expect(few.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await few.run(async () => "yes")).toBe("yes")
  })
})
