import type { ManyOf } from "./add-counts"
import { GroupCommit } from "./group-commit"

const VISIT = { fair: "feria", stand: null, kind: "visit" } as const

describe("counting many things at once", () => {
  it("writes what gathered in one go, each thing with how often it came", async () => {
    const written: ManyOf[][] = []
    const commit = new GroupCommit(async (counts) => void written.push([...counts]), 5)
    await Promise.all([
      commit.add(VISIT),
      commit.add(VISIT),
      commit.add({ ...VISIT, stand: "cuero", kind: "cart" }),
    ])
    expect(written).toEqual([
      [
        { ...VISIT, n: 2 },
        { ...VISIT, stand: "cuero", kind: "cart", n: 1 },
      ],
    ])
  })

  it("answers nobody before it is written, and gathers the next meanwhile", async () => {
    const waiting: (() => void)[] = []
    const sizes: number[] = []
    const commit = new GroupCommit((counts) => {
      sizes.push(counts[0]?.n ?? 0)
      return new Promise((resolve) => waiting.push(resolve))
    }, 1)
    let answered = 0
    const count = () => commit.add(VISIT).then(() => (answered += 1))
    const first = count()
    await until(() => waiting.length === 1)
    const second = [count(), count()]
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([answered, waiting.length]).toEqual([0, 1])
    waiting[0]!()
    await first
    await until(() => waiting.length === 2)
    expect(answered).toBe(1)
    waiting[1]!()
    await Promise.all(second)
    expect(sizes).toEqual([1, 2])
  })

  it("tells everybody who waited that it failed, and goes on with the next", async () => {
    let broken = true
    const commit = new GroupCommit(async () => {
      if (broken) throw new Error("no database")
    }, 1)
    const both = [commit.add(VISIT), commit.add(VISIT)]
    for (const each of both) await expect(each).rejects.toThrow("no database")
    broken = false
    await expect(commit.add(VISIT)).resolves.toBe(true)
  })
})

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 1))
}
