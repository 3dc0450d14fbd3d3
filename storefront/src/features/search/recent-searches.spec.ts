import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches"

function device(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

describe("what was searched for on a device", () => {
  it("is kept with the latest first, each once, six at most", () => {
    const store = device()
    for (const words of [
      "chullo",
      "retablo",
      "Chullo ",
      "a",
      "bolso  de cuero",
      "mate",
      "poncho",
      "silla",
      "cajón",
    ])
      rememberSearch(words, store)
    expect(recentSearches(store)).toEqual(["cajón", "silla", "poncho", "mate", "bolso de cuero", "Chullo"])
  })

  it("is forgotten when asked to", () => {
    const store = device()
    rememberSearch("chullo", store)
    forgetSearches(store)
    expect(recentSearches(store)).toEqual([])
  })

  it("is nothing where a browser keeps nothing, or something else", () => {
    const closed = {
      getItem: () => "{not a list",
      setItem: () => {
        throw new Error("QuotaExceededError")
      },
      removeItem: () => {
        throw new Error("SecurityError")
      },
    }
    expect(() => {
      rememberSearch("chullo", closed)
      forgetSearches(closed)
    }).not.toThrow()
    expect(recentSearches(closed)).toEqual([])
    expect(recentSearches({ ...closed, getItem: () => '{"a":1}' })).toEqual([])
  })
})
