import { type FlowNode, layoutFlow } from "./flow-layout"

const part = (key: string, amount: number, parts?: FlowNode[]): FlowNode => ({
  key,
  label: key,
  amount,
  tone: "quiet",
  parts,
})

describe("a flow of money", () => {
  const flow = layoutFlow(
    part("paid", 13_200, [
      part("makers", 7_627, [part("personal", 6_864), part("inpe", 763)]),
      part("igv", 2_014),
      part("materials", 3_559),
    ])
  )

  it("draws every amount in the same proportion", () => {
    const tall = Object.fromEntries(flow?.nodes.map(({ key, height }) => [key, height]) ?? [])
    expect(tall.paid).toBeCloseTo(300)
    expect(tall.makers).toBeCloseTo((300 * 7_627) / 13_200)
    expect(tall.personal! + tall.inpe!).toBeCloseTo(tall.makers!)
  })

  it("sets what comes later further to the right, and nothing over anything else", () => {
    const nodes = flow?.nodes ?? []
    expect(nodes.map(({ key, column }) => [key, column])).toEqual([
      ["paid", 0],
      ["makers", 1],
      ["igv", 1],
      ["materials", 1],
      ["personal", 2],
      ["inpe", 2],
    ])
    for (const column of [1, 2]) {
      const level = nodes.filter((node) => node.column === column)
      for (const [i, node] of level.slice(1).entries()) {
        expect(node.y).toBeGreaterThan(level[i]!.y + level[i]!.height)
      }
    }
    expect(Math.max(...nodes.map(({ y, height }) => y + height))).toBeLessThanOrEqual(flow!.height)
  })

  it("leaves out what is nothing or was taken back, and is not there when nothing came", () => {
    const refunded = layoutFlow(part("paid", 100, [part("makers", 110), part("igv", -10), part("held", 0)]))
    expect(refunded?.nodes.map(({ key }) => key)).toEqual(["paid", "makers"])
    expect(layoutFlow(part("paid", 0))).toBeNull()
    expect(layoutFlow(part("paid", -500, [part("makers", -500)]))).toBeNull()
  })
})
