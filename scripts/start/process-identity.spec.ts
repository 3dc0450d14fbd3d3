import { spawn } from "node:child_process"
import { identify, isAlive, startFromStat } from "./process-identity"

describe("telling a process from a later one with the same number", () => {
  const rest = Array.from({ length: 30 }, (_, index) => String(index + 4)).join(" ")

  it("reads the start time past a command with blanks and brackets", () => {
    // Field 22 counted from the state, which is field 3; the fields here hold their own numbers.
    expect(startFromStat(`42 (next-server (v16) x) S ${rest}`)).toBe("22")
  })

  it("counts a zombie as gone", () => {
    expect(startFromStat(`42 (node) Z ${rest}`)).toBeUndefined()
  })

  it("knows a living process, and no longer knows it when it has ended", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
    const identity = identify(child.pid ?? 0)
    if (!identity) throw new Error("the child has no identity")
    expect(isAlive(identity)).toBe(true)
    expect(isAlive({ ...identity, started: "something else" })).toBe(false)
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGKILL")
    await ended
    expect(isAlive(identity)).toBe(false)
  })
})
