import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { eventually } from "./eventually"

/**
 * Stands in for the shop in a suite: remembers which pages it was told are old, anew for each test. `isDown` has it
 * take nothing.
 */
export function listeningShop() {
  let server: Server
  const told = new Set<string>()
  const shop = {
    told,
    isDown: false,
    /** Waits until the shop was told of all of these. */
    expectTold: (tags: string[], seconds?: number) =>
      eventually(async () => expect([...told]).toEqual(expect.arrayContaining(tags)), seconds),
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ""
      request.on("data", (chunk) => (body += String(chunk)))
      request.on("end", () => {
        if (shop.isDown) {
          response.statusCode = 503
        } else {
          for (const tag of (JSON.parse(body) as { tags: string[] }).tags) told.add(tag)
        }
        response.end("{}")
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    process.env.STOREFRONT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    process.env.REVALIDATE_SECRET = "test"
  })
  beforeEach(() => {
    told.clear()
    shop.isDown = false
  })
  afterAll(() => {
    delete process.env.STOREFRONT_URL
    delete process.env.REVALIDATE_SECRET
    server.close()
  })
  return shop
}
