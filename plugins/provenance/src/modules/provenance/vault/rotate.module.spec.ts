import { randomBytes } from "node:crypto"
import { CANARIES, canary, everywhere, reason, vaultSuite } from "../../../__tests__/vault-suite"
import { readIdentity } from "./read-identity"
import { readStoredDocument } from "./read-stored-document"
import { rotate } from "./rotate"
import { sealIdentity } from "./seal-identity"
import { readVaultKeys } from "./vault-keys"

const newKey = (id: string) => `${id}:${randomBytes(32).toString("base64")}`

vaultSuite(({ service, identityKeys, identityHashKey, keys, at, run, sql, connect, seal, store }) => {
  const second = newKey("k2")
  const both = readVaultKeys(`${second},${identityKeys}`, identityHashKey)!
  const onlyNew = readVaultKeys(second, identityHashKey)!

  const many = async (count: number) => {
    const [workshop] = await service.listWorkshops({ establishment_id: at.here })
    const workshop_id = workshop!.id
    const made = await service.createArtisans(
      Array.from({ length: count }, (_, i) => ({ code: `LUR-${2000 + i}`, workshop_id }))
    )
    await service.sealIdentities(
      made.map(({ id }, i) => ({ artisan_id: id, full_name: `Canaria ${i}`, dni: String(99_000_000 + i) }))
    )
    return made.map(({ id }) => id)
  }
  const keysInUse = async () =>
    (await sql("select distinct key_id from provenance_artisan_identity order by 1")).map(
      ({ key_id }) => key_id
    )

  it("leaves every identity and document readable with the new key alone", async () => {
    await seal(at.artisan)
    await many(25)
    const { id } = await store()
    const before = await sql("select content_sealed, filename_sealed from provenance_document")
    const rotation = await rotate(await connect(), both, { batch: 10 })
    expect(rotation).toEqual({
      done: { identities: 26, documents: 1 },
      unopened: [],
      twice: [],
      stopped: false,
    })
    expect(await keysInUse()).toEqual(["k2"])
    const read = run((context) => readIdentity(context, everywhere, onlyNew, at.artisan, reason))
    expect(await read).toEqual(canary)
    const opened = await run((context) => readStoredDocument(context, everywhere, onlyNew, id, reason))
    expect(opened.filename).toBe("Canaria Secreta.pdf")
    // Of a document only its key was sealed anew.
    expect(await sql("select content_sealed, filename_sealed from provenance_document")).toEqual(before)
    expect(await rotate(await connect(), both)).toMatchObject({ done: { identities: 0, documents: 0 } })
  })

  it("can be ended after any batch, reads on with both keys meanwhile, and goes on where it was", async () => {
    const ids = await many(30)
    let batches = 0
    const first = await rotate(await connect(), both, { batch: 10, stopped: () => ++batches > 2 })
    expect(first).toMatchObject({ done: { identities: 20 }, stopped: true })
    expect(await keysInUse()).toEqual(["k1", "k2"])
    for (const id of ids) {
      await run((context) => readIdentity(context, everywhere, both, id, reason))
    }
    expect(await rotate(await connect(), both, { batch: 10 })).toMatchObject({
      done: { identities: 10 },
      stopped: false,
    })
    expect(await keysInUse()).toEqual(["k2"])
  })

  it("loses nothing when its connection breaks in the middle of a batch", async () => {
    await many(20)
    const query = await connect()
    let updates = 0
    await expect(
      rotate(
        async (text, values) => {
          if (text.trimStart().startsWith("update") && ++updates === 2) throw new Error("connection lost")
          return await query(text, values)
        },
        both,
        { batch: 10 }
      )
    ).rejects.toThrow("connection lost")
    expect((await sql("select from provenance_artisan_identity where key_id = 'k2'")).length).toBe(10)
    expect(await rotate(query, both)).toMatchObject({ done: { identities: 10 } })
  })

  it("names the key of what it cannot open, leaves that as it is, and does the rest", async () => {
    await many(5)
    await seal(at.artisan)
    await sql("update provenance_artisan_identity set key_id = 'lost' where artisan_id = ?", [at.artisan])
    const before = await sql("select * from provenance_artisan_identity where key_id = 'lost'")
    const rotation = await rotate(await connect(), both, { batch: 2 })
    expect(rotation).toMatchObject({
      done: { identities: 5 },
      unopened: [{ what: "identities", key_id: "lost", count: 1 }],
    })
    expect(await sql("select * from provenance_artisan_identity where key_id = 'lost'")).toEqual(before)
  })

  it("makes fingerprints anew with a new key, and names who was registered twice meanwhile", async () => {
    await many(5)
    await seal(at.artisan)
    const changed = readVaultKeys(identityKeys, randomBytes(32).toString("base64"))!
    // With the new key nobody could see that this person is there already.
    await run((context) => sealIdentity(context, changed, at.other, canary, null))
    const rotation = await rotate(await connect(), changed, { batch: 3 })
    expect(rotation.twice).toEqual([at.artisan])
    const marks = await sql("select artisan_id, fingerprint from provenance_artisan_identity")
    expect(marks.filter(({ fingerprint }) => !String(fingerprint).startsWith(changed.hash.id))).toMatchObject(
      [{ artisan_id: at.artisan }]
    )
    await sql("delete from provenance_artisan_identity where artisan_id = ?", [at.other])
    expect(await rotate(await connect(), changed)).toMatchObject({ done: { identities: 1 }, twice: [] })
    await expect(run((context) => sealIdentity(context, changed, at.other, canary))).rejects.toMatchObject({
      code: "artisan_already_registered",
    })
  })

  it("works beside a market that goes on sealing", async () => {
    const ids = await many(40)
    const [rotation] = await Promise.all([
      rotate(await connect(), both, { batch: 5 }),
      ...ids
        .slice(0, 10)
        .map((id, i) =>
          run((context) =>
            sealIdentity(context, both, id, { ...canary, document_number: String(71_000_000 + i) })
          )
        ),
    ])
    expect(rotation.unopened).toEqual([])
    expect(await keysInUse()).toEqual(["k2"])
    for (const [i, id] of ids.slice(0, 10).entries()) {
      const identity = await run((context) => readIdentity(context, everywhere, onlyNew, id, reason))
      expect(identity.document_number).toBe(String(71_000_000 + i))
    }
  })

  it("tells nobody who it sealed", async () => {
    await seal(at.artisan)
    const told: unknown[] = []
    const rotation = await rotate(await connect(), both, { onProgress: (...what) => told.push(what) })
    expect(JSON.stringify([rotation, told])).not.toMatch(CANARIES)
    expect(keys.sealing.current).toBe("k1")
  })
})
