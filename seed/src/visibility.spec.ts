import { visibilityOf } from "./visibility"

describe("P1: which prisons the demo names", () => {
  it.each([
    ["women", 813, "region"],
    ["women", 107, "region"],
    ["men", 299, "region"],
    ["mixed", 5, "region"],
    ["men", 300, "name"],
    ["mixed", 4119, "name"],
  ] as const)("one for %s with %d people shows its %s", (sex, population, shown) => {
    expect(visibilityOf({ sex, population })).toBe(shown)
  })
})
