import type { MedusaContainer } from "@medusajs/framework/types"
import type { Finding, HealthCheck } from "./health-check"
import { runChecks } from "./run-checks"

const well: Finding = { state: "ok", words: { es: "Bien.", en: "Well." }, facts: [] }
const check = (code: string, run: HealthCheck["run"]): HealthCheck => ({
  code,
  title: { es: code, en: code },
  run,
})
const container = { resolve: () => ({}) } as unknown as MedusaContainer

describe("the checks of health", () => {
  it("do not hide each other when one fails, and one never answers", async () => {
    const parts = await runChecks(
      container,
      [
        check("failing", () => Promise.reject(new Error("no such table"))),
        check("silent", () => new Promise<Finding>(() => undefined)),
        check("throwing", () => {
          throw new Error("at once")
        }),
        check("well", async () => well),
      ],
      50
    )
    expect(parts.map(({ code, state }) => [code, state])).toEqual([
      ["failing", "broken"],
      ["silent", "broken"],
      ["throwing", "broken"],
      ["well", "ok"],
    ])
    expect(parts.map(({ facts }) => facts[0]?.value)).toEqual([
      "no such table",
      "no answer within 0.05 s",
      "at once",
      undefined,
    ])
  })

  it("run beside each other: the page waits for the slowest and not for the sum", async () => {
    let running = 0
    let most = 0
    const slow = async (): Promise<Finding> => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 20))
      running -= 1
      return well
    }
    await runChecks(
      container,
      Array.from({ length: 8 }, (_, i) => check(`slow ${i}`, slow))
    )
    expect(most).toBe(8)
  })
})
