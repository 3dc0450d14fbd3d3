import { clientAddress } from "./client-address"

describe("the address of whoever asks", () => {
  const ask = (headers: Record<string, string>, remoteAddress = "10.0.0.7") =>
    clientAddress({ headers, socket: { remoteAddress } } as unknown as Parameters<typeof clientAddress>[0])
  beforeEach(() => {
    process.env.REVALIDATE_SECRET = "shared"
  })
  afterEach(() => {
    delete process.env.REVALIDATE_SECRET
  })

  it("is what the shop says, when it proves that it is the shop", () => {
    expect(ask({ "x-client-address": "190.12.3.4", "x-shop-secret": "shared" })).toBe("190.12.3.4")
    expect(ask({ "x-client-address": "2001:db8::1", "x-shop-secret": "shared" })).toBe("2001:db8::1")
  })

  it.each([
    [{ "x-client-address": "190.12.3.4" }],
    [{ "x-client-address": "190.12.3.4", "x-shop-secret": "guessed" }],
    [{ "x-client-address": "190.12.3.4", "x-shop-secret": "" }],
    [{ "x-client-address": "not an address", "x-shop-secret": "shared" }],
    [{ "x-forwarded-for": "190.12.3.4" }],
  ])("is the socket's for %j", (headers) => {
    expect(ask(headers as Record<string, string>)).toBe("10.0.0.7")
  })

  it("cannot be said by anybody where there is no secret", () => {
    delete process.env.REVALIDATE_SECRET
    expect(ask({ "x-client-address": "190.12.3.4", "x-shop-secret": "" })).toBe("10.0.0.7")
  })

  it("is written one way", () => {
    expect(ask({}, "::ffff:127.0.0.1")).toBe("127.0.0.1")
    expect(ask({}, "::1")).toBe("::1")
  })
})
