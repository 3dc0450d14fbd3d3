import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { emptyContent } from "../domain/listing-content"
import { listingsSuite, PLACES } from "../modules/listings/test/listings-suite"
import { createListing } from "../modules/listings/write/create-listing"
import { deleteLooseFiles } from "./queue/loose-files"
import { processPhotos } from "./queue/process-photos"
import { receivePhoto } from "./receive-photo"
import { forgetUnusedPhotos, removePhoto, retryPhoto } from "./remove-photo"
import { CANARY, picture, tellingJpeg } from "./test/hostile-photos"
import { folderStore } from "./test/folder-store"

const HAND = {
  actor: { type: "staff" as const, id: "memb_1", label: "Ana" },
  institution: "INPE",
  establishmentIds: null,
}

listingsSuite("listing photos", ({ run, sql }) => {
  let folder: string
  let store: ReturnType<typeof folderStore>
  let listing: string
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tejido-photos-"))
    store = folderStore(folder)
    listing = await run((context) => createListing(context, HAND, { workshop_id: PLACES.workshop }))
  })
  const work = () => ({ inTransaction: run, store, logger: { warn: () => undefined } })
  const send = async (bytes: Buffer, filename = "IMG_1.jpg") =>
    await run((context) => receivePhoto(context, HAND, listing, { filename, bytes }))
  const photo = async (id: string) => (await sql("select * from listings_photo where id = ?", [id]))[0]!
  const content = async () =>
    (await sql("select content, version from listings_listing where id = ?", [listing]))[0] as {
      content: ReturnType<typeof emptyContent>
      version: number
    }
  const count = async (table: string) =>
    Number((await sql(`select count(*) from listings_${table}`))[0]!.count)

  it("a photo waits, gets its pictures, and its original is gone (P5)", async () => {
    const file = await tellingJpeg()
    const { id, version } = await send(file)
    expect(await content()).toMatchObject({
      version,
      content: { photos: [{ photo_id: id, alt: { es: "", en: "" } }] },
    })
    expect(await photo(id)).toMatchObject({
      ...{ state: "waiting", bytes: file.length, filename: "IMG_1.jpg" },
      sha256: createHash("sha256").update(file).digest("hex"),
    })

    expect(await processPhotos(work())).toEqual({ ready: 1, failed: 0, postponed: 0, lost: 0 })
    const ready = await photo(id)
    // Sideways in the file.
    expect(ready).toMatchObject({ state: "ready", width: 900, height: 1200, upload_id: null, lease_id: null })
    const files = ready.files as Record<string, Record<string, { id: string; url: string }>>
    expect(Object.keys(files.avif!)).toEqual(["320", "640", "900"])
    expect(Object.keys(files.webp!)).toEqual(["320", "640", "900"])
    const stored = readdirSync(folder)
    expect(stored.sort()).toEqual(
      Object.values(files)
        .flatMap((each) => Object.values(each).map((file) => file.id))
        .sort()
    )
    for (const name of stored) {
      expect(name).toMatch(/^\d+-foto-[0-9a-f-]{36}-\d+\.(avif|webp)$/)
      expect(readFileSync(path.join(folder, name)).includes(CANARY)).toBe(false)
    }
    expect([await count("upload"), await count("upload_piece"), await count("loose_file")]).toEqual([0, 0, 0])
  })

  it("the same file twice in a listing is one photo", async () => {
    const file = await picture().jpeg().toBuffer()
    const first = await send(file)
    expect(await send(file, "copy.jpg")).toEqual(first)
    await processPhotos(work())
    expect(await send(file)).toEqual(first)
    expect(await count("photo")).toBe(1)
    expect(await count("upload")).toBe(0)
    expect((await content()).content.photos).toHaveLength(1)
  })

  it("what no picture can be made of fails with its reason, and is kept nowhere", async () => {
    const good = await picture().jpeg().toBuffer()
    const { id } = await send(good.subarray(0, good.length / 2))
    expect(await processPhotos(work())).toMatchObject({ failed: 1 })
    expect(await photo(id)).toMatchObject({ state: "failed", failure: "photo_unreadable", upload_id: null })
    expect([await count("upload_piece"), readdirSync(folder).length]).toEqual([0, 0])
    await expect(run((context) => retryPhoto(context, HAND, id))).rejects.toMatchObject({
      code: "photo_not_kept",
    })
  })

  it("on a full disk a photo waits on, nothing of it is left, and it is made when there is room again", async () => {
    const { id } = await send(await picture().jpeg().toBuffer())
    store.fullAfter(3)
    expect(await processPhotos(work())).toMatchObject({ postponed: 1 })
    expect(await photo(id)).toMatchObject({ state: "waiting", attempts: 0 })
    expect(readdirSync(folder)).toEqual([])
    expect(await count("loose_file")).toBe(0)
    // It is not tried again at once.
    expect(await processPhotos(work())).toMatchObject({ postponed: 0, ready: 0 })

    store.fullAfter(Infinity)
    await sql("update listings_photo set leased_until = now() - interval '1 second'")
    expect(await processPhotos(work())).toMatchObject({ ready: 1 })
    expect(readdirSync(folder)).toHaveLength(6)
  })

  it("files that cannot be deleted are tried again", async () => {
    const { id } = await send(await picture().jpeg().toBuffer())
    await processPhotos(work())
    await run((context) => removePhoto(context, HAND, id))
    store.cannotDelete(true)
    expect(await deleteLooseFiles(work())).toBe(0)
    expect(readdirSync(folder)).toHaveLength(6)
    store.cannotDelete(false)
    await sql("update listings_loose_file set due_at = now()")
    expect(await deleteLooseFiles(work())).toBe(6)
    expect(readdirSync(folder)).toEqual([])
    expect(await count("loose_file")).toBe(0)
  })

  it("a photo that ends its process is given up after three times, and can be tried again", async () => {
    const { id } = await send(await picture().jpeg().toBuffer())
    await sql(
      "update listings_photo set attempts = 3, leased_until = now() - interval '1 second', lease_id = 'dead'"
    )
    expect(await processPhotos(work())).toMatchObject({ failed: 1 })
    expect(await photo(id)).toMatchObject({ state: "failed", failure: "photo_unprocessable" })
    await run((context) => retryPhoto(context, HAND, id))
    expect(await processPhotos(work())).toMatchObject({ ready: 1 })
    await expect(run((context) => retryPhoto(context, HAND, id))).rejects.toMatchObject({
      code: "photo_not_failed",
    })
  })

  it("whose lease has ended does not overwrite what the next one does", async () => {
    const { id } = await send(await picture().jpeg().toBuffer())
    store.beforeFirst(async () => {
      await sql("update listings_photo set lease_id = 'another', leased_until = now() + interval '1 hour'")
    })
    expect(await processPhotos(work())).toMatchObject({ lost: 1, ready: 0 })
    expect(await photo(id)).toMatchObject({ state: "waiting", lease_id: "another" })
    await deleteLooseFiles(work())
    expect(readdirSync(folder)).toEqual([])
  })

  it("a photo that is taken out goes with its files; one that the shop showed stays for its orders", async () => {
    const [one, two] = [
      await send(await picture().jpeg().toBuffer()),
      await send(await picture().png().toBuffer()),
    ]
    await processPhotos(work())
    await sql("update listings_listing set published = content where id = ?", [listing])
    await sql(
      "update listings_listing set published = jsonb_set(content, '{photos}', jsonb_build_array(content #> '{photos,0}'))"
    )
    for (const { id } of [one, two]) await run((context) => removePhoto(context, HAND, id))
    await deleteLooseFiles(work())
    expect((await content()).content.photos).toEqual([])
    expect(await sql("select id from listings_photo")).toEqual([{ id: one.id }])
    expect(readdirSync(folder)).toHaveLength(6)
  })

  it("what was taken out by saving the listing is forgotten after a day", async () => {
    const { id } = await send(await picture().jpeg().toBuffer())
    await processPhotos(work())
    await sql("update listings_listing set content = jsonb_set(content, '{photos}', '[]')")
    expect(await run(forgetUnusedPhotos)).toBe(0)
    await sql("update listings_photo set created_at = now() - interval '25 hours'")
    expect(await run(forgetUnusedPhotos)).toBe(1)
    await deleteLooseFiles(work())
    expect([await count("photo"), readdirSync(folder).length]).toEqual([0, 0])
    await expect(run((context) => removePhoto(context, HAND, id))).rejects.toMatchObject({
      type: "not_found",
    })
  })

  it("a listing has at most twelve, and none while it is in review", async () => {
    const full = Array.from({ length: 12 }, (_, i) => ({ photo_id: `phot_${i}`, alt: { es: "x", en: "" } }))
    await sql("update listings_listing set content = jsonb_set(content, '{photos}', ?::jsonb)", [
      JSON.stringify(full),
    ])
    const file = await picture().jpeg().toBuffer()
    await expect(send(file)).rejects.toMatchObject({ code: "too_many_photos" })
    await sql(
      "update listings_listing set state = 'submitted', content = jsonb_set(content, '{photos}', '[]')"
    )
    await expect(send(file)).rejects.toMatchObject({ code: "listing_in_review" })
    expect([await count("photo"), await count("upload")]).toEqual([0, 0])
  })

  it("is nobody's elsewhere", async () => {
    const { id } = await send(await picture().jpeg().toBuffer())
    const elsewhere = { ...HAND, establishmentIds: [PLACES.there] }
    const file = await picture().png().toBuffer()
    for (const act of [
      run((context) => receivePhoto(context, elsewhere, listing, { filename: "a", bytes: file })),
      run((context) => removePhoto(context, elsewhere, id)),
      run((context) => retryPhoto(context, elsewhere, id)),
    ]) {
      await expect(act).rejects.toMatchObject({ type: "not_found" })
    }
  })
})
