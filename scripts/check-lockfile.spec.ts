import { entriesWithHost, missingPlatformPackages } from "./check-lockfile"

describe("the lockfile", () => {
  it("is incomplete when a platform package that a package asks for has no entry", () => {
    const packages = {
      "node_modules/tool": {
        version: "1.0.0",
        optionalDependencies: { "@tool/mac": "1.0.0", "@tool/linux": "1.0.0" },
      },
      "node_modules/@tool/linux": { version: "1.0.0" },
    }
    expect(missingPlatformPackages({ packages })).toEqual([{ name: "@tool/mac", version: "1.0.0" }])
  })

  it("names no registry's host; links between our own packages are fine", () => {
    const packages = {
      "node_modules/a": { resolved: "https://registry.example/a.tgz" },
      "node_modules/b": { resolved: "backend" },
    }
    expect(entriesWithHost({ packages })).toEqual(["node_modules/a"])
  })
})
