import { consentSuite, everywhere } from "../../../__tests__/consent-suite"
import { revokeConsent } from "./revoke-consents"
import { markSpread, respreadConsents, unspreadConsents } from "./spread"

consentSuite(({ service, sql, connection, ids, give }) => {
  describe("effects that have not been spread", () => {
    const later = () => new Date(Date.now() + 1000)
    const swept = () => service.inTransaction((context) => respreadConsents(context, later()))

    it("are told of again, until pages and index have heard", async () => {
      await give("alias_shown")
      expect(await swept()).toBe(1)
      const told = await unspreadConsents(connection, [ids.artisan])
      expect(told).toHaveLength(1)
      await markSpread(connection, told)
      expect(await swept()).toBe(0)
    })

    it("are a revocation's too, also one that comes while the consent is being told of", async () => {
      const id = await give("alias_shown")
      const told = await unspreadConsents(connection, [ids.artisan])
      await service.inTransaction((context) => revokeConsent(context, everywhere, id, "Lo pidió"))
      await markSpread(connection, told)
      expect(await swept()).toBe(1)
      await markSpread(connection, await unspreadConsents(connection, [ids.artisan]))
      expect(await swept()).toBe(0)
    })

    it("are a release's too", async () => {
      await give("photo_shown")
      await markSpread(connection, await unspreadConsents(connection, [ids.artisan]))
      await sql("update provenance_artisan set released_at = now() where id = ?", [ids.artisan])
      expect(await swept()).toBe(1)
    })

    it("are left to the event while they are young", async () => {
      await give("alias_shown")
      const before = new Date(Date.now() - 30_000)
      expect(await service.inTransaction((context) => respreadConsents(context, before))).toBe(0)
    })
  })
})
