import { Progress } from "./progress"

describe("Progress", () => {
  it("says the rate and the time that is left", () => {
    let clock = 0
    const progress = new Progress("products", 100, { write: () => true, isTTY: true }, () => clock)
    clock = 5_000
    progress.advance(25)
    expect(progress.line()).toBe("  products: 25 of 100, 5/s, 15 s left")
  })

  it("writes at most eleven plain lines where there is no terminal", () => {
    const lines: string[] = []
    const progress = new Progress("x", 1000, {
      write: (line: string | Uint8Array) => lines.push(String(line)) > 0,
      isTTY: false,
    })
    for (let i = 0; i < 1000; i++) {
      progress.advance()
    }
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toContain("1000 of 1000")
  })
})
