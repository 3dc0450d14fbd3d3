import { AnswerCache } from "./answer-cache"

describe("AnswerCache", () => {
  it("asks once for questions that arrive together, and again when the answer is old", async () => {
    let clock = 0
    const cache = new AnswerCache<number>(1000, 10, () => clock)
    const ask = jest.fn(async () => clock)
    expect(await Promise.all([cache.get("q", ask), cache.get("q", ask)])).toEqual([0, 0])
    clock = 999
    expect(await cache.get("q", ask)).toBe(0)
    clock = 1000
    expect(await cache.get("q", ask)).toBe(1000)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it("keeps questions apart and forgets all when told", async () => {
    const cache = new AnswerCache<string>(1000, 10)
    expect(await cache.get("a", async () => "A")).toBe("A")
    expect(await cache.get("b", async () => "B")).toBe("B")
    cache.clear()
    expect(await cache.get("a", async () => "new")).toBe("new")
  })

  it("does not keep a failure", async () => {
    const cache = new AnswerCache<string>(1000, 10)
    await expect(cache.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
    expect(await cache.get("a", async () => "up")).toBe("up")
  })

  it("stays within its limit, the oldest going first", async () => {
    const cache = new AnswerCache<number>(1000, 2)
    const ask = jest.fn(async () => 1)
    for (const question of ["a", "b", "c", "b", "c", "a"]) {
      await cache.get(question, ask)
    }
    expect(ask).toHaveBeenCalledTimes(4)
  })
})
