import type { Grade } from "./judged-query"
import { ndcg } from "./ndcg"

const grades = new Map<string, Grade>([
  ["chullo", 3],
  ["gorro", 2],
  ["chalina", 1],
])

describe("nDCG@10", () => {
  it("is 1 for the best order and for that alone", () => {
    expect(ndcg(["chullo", "gorro", "chalina"], grades)).toBe(1)
    expect(ndcg(["gorro", "chullo", "chalina"], grades)).toBeLessThan(1)
    expect(ndcg(["chullo", "gorro"], grades)).toBeLessThan(1)
  })

  it("is the sum of gains by rank over that of the best order", () => {
    // (7/log2(3) + 3/log2(2)) / (7/log2(2) + 3/log2(3) + 1/log2(4))
    expect(ndcg(["gorro", "chullo"], grades)).toBeCloseTo(7.41650828 / 9.39278926, 6)
  })

  it("is not hurt by what comes after everything that was judged", () => {
    expect(ndcg(["chullo", "gorro", "chalina", "mesa"], grades)).toBe(1)
    expect(ndcg(["mesa", "chullo", "gorro", "chalina"], grades)).toBeLessThan(1)
  })

  it("looks at the first ten alone", () => {
    const ten = Array.from({ length: 10 }, (_, i) => `mesa ${i}`)
    expect(ndcg([...ten, "chullo"], grades)).toBe(0)
  })

  it("wants nothing where nothing answers", () => {
    expect(ndcg([], new Map())).toBe(1)
    expect(ndcg(["chullo"], new Map())).toBe(0)
  })
})
