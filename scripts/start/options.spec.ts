import { parseOptions } from "./options"

describe("the flags of npm start", () => {
  it("starts with the usual ports, builds and seeds when nothing is asked", () => {
    expect(parseOptions([])).toMatchObject({ mode: "start", build: true, seed: true, freePorts: false })
  })

  it("hands everything it does not know to the seed, in order", () => {
    const { mode, errandArguments } = parseOptions(["--seed", "--products", "100", "--orders=5"])
    expect(mode).toBe("seed")
    expect(errandArguments).toEqual(["--products", "100", "--orders=5"])
  })

  it("hands a name with a space to the invitation of staff whole", () => {
    const { mode, errandArguments } = parseOptions([
      "--staff",
      "--administrator",
      "a@b.pe",
      "--name",
      "Rosa Quispe",
    ])
    expect(mode).toBe("staff")
    expect(errandArguments).toEqual(["--administrator", "a@b.pe", "--name", "Rosa Quispe"])
  })

  it("refuses a flag it does not know, and a port that is none", () => {
    expect(() => parseOptions(["--prot", "3000"])).toThrow("--prot")
    expect(() => parseOptions(["--port", "70000"])).toThrow("between 1 and 65535")
  })

  it("reads ports and folders", () => {
    const options = parseOptions(["--shop-port", "3100", "--port=9100", "--data-dir", "/tmp/x", "--no-seed"])
    expect(options).toMatchObject({ shopPort: 3100, apiPort: 9100, dataDir: "/tmp/x", seed: false })
  })
})
