import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { fold } from "../../domain/fold"
import { parseSealingKeys, unseal } from "../../domain/seal"
import { PROVENANCE_MODULE } from "."
import { leather, lurigancho, person, womenOfCusco } from "../../__tests__/samples"
import type { ProvenanceModuleService } from "./service"

const identityKeys = `test:${randomBytes(32).toString("base64")}`
const identityHashKey = randomBytes(32).toString("base64")

moduleIntegrationTestRunner<ProvenanceModuleService>({
  moduleName: PROVENANCE_MODULE,
  resolve: __dirname,
  pathToMigrations: join(__dirname, "migrations"),
  moduleOptions: { identityKeys, identityHashKey },
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string, params: unknown[] = []) =>
      MikroOrmWrapper.forkManager().execute<Record<string, string>[]>(text, params)

    const workshopIn = async (establishment: typeof lurigancho, overrides = {}) => {
      const { id } = await service.createEstablishments(establishment)
      return await service.createWorkshops({ ...leather, ...overrides, establishment_id: id })
    }

    const artisansIn = async (workshopId: string, count: number) =>
      await service.createArtisans(
        Array.from({ length: count }, (_, i) => ({ code: `LUR-000${i + 1}`, workshop_id: workshopId }))
      )

    /** A workshop of Lurigancho with artisans, and an origin input of its with these shares. */
    const madeWith = async (...shares: number[]) => {
      const workshop = await workshopIn(lurigancho)
      const artisans = await artisansIn(workshop.id, Math.max(1, shares.length))
      const makers = shares.map((share_bp, i) => ({ artisan_id: artisans[i]?.id ?? "", share_bp }))
      return { workshop, artisans, input: { workshop_id: workshop.id, technique: "repujado", makers } }
    }

    describe("the shares of a product's makers", () => {
      it("are stored when they add up to the whole", async () => {
        const { input } = await madeWith(3334, 3333, 3333)
        const [origin] = await service.recordOrigins([input])
        const stored = await service.listOriginMakers({ origin_id: origin?.id })
        expect(stored.map((maker) => maker.share_bp).sort()).toEqual([3333, 3333, 3334])
      })

      it("are refused by the database at commit when they do not, and nothing stays behind", async () => {
        const { input } = await madeWith(5000, 4999)
        await expect(service.recordOrigins([input])).rejects.toThrow(/add up to 9999 basis points/)
        expect(await service.listOrigins()).toEqual([])
      })

      it("are refused when there is no maker at all", async () => {
        const { input } = await madeWith()
        await expect(service.recordOrigins([input])).rejects.toThrow(/add up to 0 basis points/)
      })

      it("are refused when one share of a whole product is changed or taken away", async () => {
        const { input } = await madeWith(6000, 4000)
        await service.recordOrigins([input])
        const [maker] = await service.listOriginMakers({ share_bp: 4000 })
        const id = maker?.id ?? ""
        await expect(service.updateOriginMakers({ id, share_bp: 4001 })).rejects.toThrow(/add up to 10001/)
        await expect(service.softDeleteOriginMakers([id])).rejects.toThrow(/add up to 6000/)
        await expect(service.deleteOriginMakers([id])).rejects.toThrow(/add up to 6000/)
      })

      it("go and come back with their origin", async () => {
        const { input } = await madeWith(10000)
        const [origin] = await service.recordOrigins([input])
        const id = origin?.id ?? ""
        await service.softDeleteOrigins([id])
        expect(await service.listOriginMakers()).toEqual([])
        await service.restoreOrigins([id])
        expect(await service.listOriginMakers()).toHaveLength(1)
        await service.deleteOrigins([id])
        expect(await sql("select id from provenance_origin_maker")).toEqual([])
      })

      it("are checked for every row of a bulk insert, once the transaction commits", async () => {
        const { workshop, artisans } = await madeWith(6000, 4000)
        const insert = (lastShare: number) =>
          MikroOrmWrapper.forkManager().transactional(async (manager) => {
            await manager.execute(
              `insert into provenance_origin (id, workshop_id, technique)
               select 'o' || n, ?, 'repujado' from generate_series(1, 1000) n`,
              [workshop.id]
            )
            for (const [artisan, share] of [
              [artisans[0]?.id, 6000],
              [artisans[1]?.id, 4000],
            ]) {
              await manager.execute(
                `insert into provenance_origin_maker (id, origin_id, artisan_id, share_bp)
                 select 'm' || n || ?, 'o' || n, ?, case when n = 1000 and ?::int = 4000 then ?::int else ?::int end
                 from generate_series(1, 1000) n`,
                [artisan, artisan, share, lastShare, share]
              )
            }
          })
        await expect(insert(3999)).rejects.toThrow(/shares of origin o1000 add up to 9999/)
        expect(await service.listOrigins()).toEqual([])
        await insert(4000)
        const [, count] = await service.listAndCountOrigins({}, { take: 1 })
        expect(count).toBe(1000)
      })
    })

    describe("an artisan's code", () => {
      it("belongs to one person, even after that person's row is gone", async () => {
        const { workshop, artisans } = await madeWith(10000)
        const again = { code: "LUR-0001", workshop_id: workshop.id }
        await expect(service.createArtisans(again)).rejects.toThrow(/already exists/)
        await service.softDeleteArtisans([artisans[0]?.id ?? ""])
        await expect(service.createArtisans(again)).rejects.toThrow()
      })

      it("does not name an establishment shown only by region", async () => {
        const workshop = await workshopIn(womenOfCusco)
        await expect(service.createArtisans({ code: "MCU-0001", workshop_id: workshop.id })).rejects.toThrow(
          /must not begin with the establishment's letters/
        )
        expect(await service.createArtisans({ code: "CUS-0001", workshop_id: workshop.id })).toMatchObject({
          code: "CUS-0001",
        })
      })

      it("keeps an establishment from being hidden while codes still give it away", async () => {
        const { workshop } = await madeWith(10000)
        await expect(
          service.updateEstablishments({ id: workshop.establishment_id, visibility: "region" })
        ).rejects.toThrow(/new codes before showing it only by region/)
      })
    })

    it("a workshop does not move to a hidden establishment that its artisans' codes name", async () => {
      const { workshop } = await madeWith(10000)
      const elsewhere = await service.createEstablishments({ ...lurigancho, code: "HCO", handle: "huancayo" })
      await service.updateWorkshops({ id: workshop.id, establishment_id: elsewhere.id })
      await service.updateEstablishments({ id: workshop.establishment_id, visibility: "region" })
      await expect(
        service.updateWorkshops({ id: workshop.id, establishment_id: workshop.establishment_id })
      ).rejects.toThrow(/shown only by region/)
    })

    it("what others stand on is not deleted, not even softly, until they are gone", async () => {
      const { workshop, artisans, input } = await madeWith(10000)
      const [origin] = await service.recordOrigins([input])
      const maker = artisans[0]?.id ?? ""
      await expect(service.softDeleteArtisans([maker])).rejects.toThrow(/still in use/)
      await expect(service.softDeleteWorkshops([workshop.id])).rejects.toThrow(/still in use/)
      await expect(service.softDeleteEstablishments([workshop.establishment_id])).rejects.toThrow(
        /still in use/
      )

      await service.softDeleteOrigins([origin?.id ?? ""])
      await service.softDeleteArtisans([maker])
      await service.softDeleteWorkshops([workshop.id])
      await service.softDeleteEstablishments([workshop.establishment_id])
      expect(await service.listEstablishments()).toEqual([])
    })

    it("an establishment is shown only by region unless somebody says otherwise", async () => {
      const { visibility: _visibility, ...unsaid } = lurigancho
      expect((await service.createEstablishments(unsaid)).visibility).toBe("region")
    })

    it.each(["Lurigancho", "taller/..", "", "-a", "a--b"])("a handle is not %p", async (handle) => {
      await expect(service.createEstablishments({ ...lurigancho, handle })).rejects.toThrow()
    })

    it("an establishment's letters are not those of a region, which stand for hidden establishments", async () => {
      await expect(service.createEstablishments({ ...lurigancho, code: "CUS" })).rejects.toThrow()
    })

    it("pay per unit is agreed only in a company's workshop", async () => {
      const { input } = await madeWith(10000)
      await expect(service.recordOrigins([{ ...input, agreed_pay_centimos: 1500 }])).rejects.toThrow(
        /only in a company's workshop/
      )
      await service.updateWorkshops({ id: input.workshop_id, mode: "company", company_name: "Textil SAC" })
      const [origin] = await service.recordOrigins([{ ...input, agreed_pay_centimos: 1500 }])
      expect(origin?.agreed_pay_centimos).toBe(1500)
    })

    describe("identities", () => {
      it("are stored sealed and open only with the key, in their own row and column", async () => {
        const { artisans } = await madeWith(10000)
        const artisan_id = artisans[0]?.id ?? ""
        expect(await service.sealIdentities([{ artisan_id, ...person }])).toBe(1)
        const [row] = await sql("select * from provenance_artisan_identity")
        expect(JSON.stringify(row)).not.toContain(person.full_name)
        expect(JSON.stringify(row)).not.toContain(person.dni)
        const keys = parseSealingKeys(identityKeys)
        const sealed = { sealed: row?.full_name_sealed ?? "", key_id: row?.key_id ?? "" }
        expect(unseal(sealed, `${artisan_id}/full_name`, keys)).toBe(person.full_name)
        expect(() => unseal(sealed, `${artisan_id}/dni`, keys)).toThrow()
      })

      it("are refused in the clear, with an error that does not repeat them", async () => {
        const { artisans } = await madeWith(10000)
        const error: unknown = await sql(
          `insert into provenance_artisan_identity (id, artisan_id, full_name_sealed, dni_sealed, key_id)
           values ('i1', ?, concat('Nom', 'bre Canario'), '4567' || '8901', 'k')`,
          [artisans[0]?.id]
        ).catch((thrown: unknown) => thrown)
        expect(String(error)).toMatch(/only be stored sealed/)
        const told = JSON.stringify(error, Object.getOwnPropertyNames(error))
        expect(told).not.toContain(person.full_name)
        expect(told).not.toContain(person.dni)
      })

      it("cannot be named by queries or links", () => {
        const config = JSON.stringify(service.__joinerConfig())
        expect(config).toContain("origin_maker")
        expect(config.toLowerCase()).not.toMatch(/identit/)
      })

      it("go with the artisan", async () => {
        const { artisans } = await madeWith(10000)
        const artisan_id = artisans[0]?.id ?? ""
        await service.sealIdentities([{ artisan_id, ...person }])
        await service.deleteArtisans([artisan_id])
        expect(await service.listArtisanIdentities()).toEqual([])
      })
    })

    describe("search text", () => {
      it("is folded by the database exactly as it is when people type", async () => {
        const words = "E.P. de JAÉN, Ñahuimpuquio; PINGÜINO àèìòù ÂÊÎÔÛ ç José María"
        const [row] = await sql("select provenance_fold(?) as folded", [words])
        expect(row?.folded).toBe(fold(words))
      })

      it("of a workshop never holds the name of its establishment", async () => {
        const workshop = await workshopIn(womenOfCusco, { techniques: ["Telar de cintura", "Bordado"] })
        const [row] = await sql("select search_text from provenance_workshop where id = ?", [workshop.id])
        expect(row?.search_text).toBe("taller de cuero telar de cintura bordado")
      })
    })

    it("counts workshops and artisans that are there", async () => {
      const { workshop, artisans } = await madeWith(5000, 3000, 2000)
      await service.softDeleteArtisans([artisans[0]?.id ?? ""])
      expect(await service.countWorkshopsByCraftLine()).toEqual(new Map([["cueros-pieles", 1]]))
      expect(await service.countWorkshopsByEstablishment([workshop.establishment_id, "est_none"])).toEqual(
        new Map([[workshop.establishment_id, 1]])
      )
      expect(await service.countArtisansByWorkshop([workshop.id])).toEqual(new Map([[workshop.id, 2]]))
    })
  },
})
