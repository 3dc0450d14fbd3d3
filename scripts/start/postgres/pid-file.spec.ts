import { parsePidFile } from "./pid-file"

describe("reading postmaster.pid", () => {
  it("finds process, port and state", () => {
    const text = "4711\n/data\n1700000000\n54320\n\n127.0.0.1\n 123 456\nready   \n"
    expect(parsePidFile(text)).toEqual({ pid: 4711, port: 54320, ready: true })
  })

  it("takes a damaged or half-written file for none", () => {
    expect(parsePidFile("")).toBeUndefined()
    expect(parsePidFile("garbage\n")).toBeUndefined()
    expect(parsePidFile("4711\n/data\n")).toMatchObject({ pid: 4711, port: 0, ready: false })
  })
})
