import { isWished, readWishes, toggleWish, type Wish } from "./wishes"

const wish = (id: string, stand = "telar"): Wish => ({
  fair: "feria",
  stand,
  standName: "Telar",
  product: { id, handle: id, title: `Pieza ${id}`, thumbnail: null },
})

describe("the list of what one wants at a fair", () => {
  it("takes a piece in, the latest first, and lets it go again", () => {
    const list = toggleWish(toggleWish([], wish("a")), wish("b"))
    expect(list.map(({ product }) => product.id)).toEqual(["b", "a"])
    expect(isWished(list, wish("a"))).toBe(true)
    expect(toggleWish(list, wish("a"))).toEqual([wish("b")])
  })

  it("keeps a piece of two stands twice", () => {
    expect(toggleWish([wish("a")], wish("a", "cuero"))).toHaveLength(2)
  })

  it("comes back as it was kept, and leaves out what something else has written", () => {
    expect(
      readWishes(JSON.stringify([wish("a"), { fair: 1 }, null, { ...wish("b"), product: null }]))
    ).toEqual([wish("a")])
    expect(readWishes("{")).toEqual([])
    expect(readWishes(null)).toEqual([])
    expect(readWishes('{"fair":"x"}')).toEqual([])
  })
})
