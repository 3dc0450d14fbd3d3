import { StampedCache } from "./stamped-cache"

describe("a cache of what has a stamp", () => {
  const computing = () => {
    let times = 0
    return () => Promise.resolve(++times)
  }

  it("computes once for as long as the stamp is the same, and again when it is another", async () => {
    const cache = new StampedCache<number>(10)
    const compute = computing()
    expect(await cache.get("a", "1", compute)).toBe(1)
    expect(await cache.get("a", "1", compute)).toBe(1)
    expect(await cache.get("a", "2", compute)).toBe(2)
    expect(await cache.get("a", "1", compute)).toBe(3)
  })

  it("computes once for many who ask at the same moment", async () => {
    const cache = new StampedCache<number>(10)
    const compute = computing()
    expect(await Promise.all([1, 2, 3].map(() => cache.get("a", "1", compute)))).toEqual([1, 1, 1])
  })

  it("keeps no failure", async () => {
    const cache = new StampedCache<number>(10)
    await expect(cache.get("a", "1", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await cache.get("a", "1", computing())).toBe(1)
  })

  it("forgets what nobody asked for the longest", async () => {
    const cache = new StampedCache<number>(2)
    const compute = computing()
    await cache.get("a", "1", compute)
    await cache.get("b", "1", compute)
    await cache.get("a", "1", compute)
    await cache.get("c", "1", compute)
    expect(await cache.get("a", "1", compute)).toBe(1)
    expect(await cache.get("b", "1", compute)).toBe(4)
  })
})
