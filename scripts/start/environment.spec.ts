import { isDemo } from "./environment"

describe("isDemo", () => {
  it.each([
    ["our own database", {}, true],
    ["our own database, demo off", { TEJIDO_DEMO: "0" }, false],
    ["a database somebody brought", { DATABASE_URL: "postgres://x/y" }, false],
    [
      "a database somebody brought, demo asked for",
      { DATABASE_URL: "postgres://x/y", TEJIDO_DEMO: "1" },
      true,
    ],
  ])("on %s", (_name, env, expected) => {
    expect(isDemo(env)).toBe(expected)
  })
})
