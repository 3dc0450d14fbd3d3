import { panelPath, withQuery } from "./panel-path"

describe("an address to go on to", () => {
  it.each(["/panel", "/panel/talleres", "/panel/talleres?q=cuero&limit=50"])("may be %s", (path) => {
    expect(panelPath(path)).toBe(path)
  })

  it.each([
    "https://elsewhere.example/panel",
    "//elsewhere.example/panel",
    "/\\elsewhere.example",
    "/panel/../es/carrito",
    "/panelx",
    "/panel\\..\\es",
    "javascript:alert(1)",
    "",
    `/panel/${"x".repeat(3_000)}`,
  ])("may not be %s", (path) => {
    expect(panelPath(path)).toBeNull()
  })

  it("may not be several at once", () => {
    expect(panelPath(["/panel", "/panel/x"])).toBeNull()
  })

  it("takes more parameters", () => {
    expect(withQuery("/panel/ingresar", { next: "/panel/a?b=1&c=2", motivo: null })).toBe(
      "/panel/ingresar?next=%2Fpanel%2Fa%3Fb%3D1%26c%3D2"
    )
  })
})
