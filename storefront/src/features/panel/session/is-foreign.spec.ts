import { isForeign } from "./is-foreign"

const foreign = (headers: Record<string, string>) => isForeign(new Headers(headers), "publica.example")

describe("a form", () => {
  it("of our own page is ours", () => {
    expect(foreign({ "sec-fetch-site": "same-origin", origin: "https://tienda.example" })).toBe(false)
    expect(foreign({ origin: "https://tienda.example", host: "tienda.example" })).toBe(false)
  })

  it("of our own page behind a proxy that tells the public host is ours", () => {
    expect(
      foreign({
        origin: "https://tienda.example",
        host: "localhost:8000",
        "x-forwarded-host": "tienda.example",
      })
    ).toBe(false)
  })

  it("of our own page behind a proxy that tells only its own host is ours", () => {
    expect(foreign({ origin: "https://publica.example", host: "localhost:8000" })).toBe(false)
  })

  it("of another site, another subdomain or a sandboxed frame is not", () => {
    expect(foreign({ "sec-fetch-site": "cross-site", origin: "null" })).toBe(true)
    expect(foreign({ "sec-fetch-site": "same-site", origin: "https://x.tienda.example" })).toBe(true)
    expect(foreign({ origin: "https://elsewhere.example", host: "tienda.example" })).toBe(true)
    expect(foreign({ origin: "null", host: "tienda.example" })).toBe(true)
  })
})
