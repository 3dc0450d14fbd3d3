import { mkdtempSync, readdirSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { runMortal } from "../../../revenue-allocation/src/modules/revenue-allocation/test/run-mortal"
import { listingsSuite, PLACES } from "../modules/listings/test/listings-suite"
import { createListing } from "../modules/listings/write/create-listing"
import { deleteLooseFiles } from "./queue/loose-files"
import { receivePhoto } from "./receive-photo"
import { folderStore } from "./test/folder-store"
import { picture } from "./test/hostile-photos"
import { KILLED_PROCESSING } from "./test/killed-processing"

const HAND = {
  ...{ actor: { type: "staff" as const, id: "memb_1", label: "Ana" }, institution: "INPE" },
  establishmentIds: null,
}

jest.setTimeout(300_000)

listingsSuite("killed photos", ({ run, sql }) => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "tejido-killed-"))
  })
  const add = async (photos: number) => {
    const listing = await run((context) => createListing(context, HAND, { workshop_id: PLACES.workshop }))
    for (let i = 0; i < photos; i++) {
      const bytes = await picture(320, 320 + i)
        .jpeg()
        .toBuffer()
      await run((context) => receivePhoto(context, HAND, listing, { filename: `${i}.jpg`, bytes }))
    }
  }
  const process = async (at: number, when: "before" | "after") =>
    await runMortal(KILLED_PROCESSING, [await databaseUrl(), folder], { at, when })
  const databaseUrl = async () => {
    const [row] = await sql("select current_database() as name")
    const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = globalThis.process.env
    return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${encodeURIComponent(String(row!.name))}`
  }
  /** The files that photos have, and those that are stored with anything in them. */
  const files = async () => {
    const rows = await sql(
      `select file.value ->> 'id' as id from listings_photo p, jsonb_each(p.files) format, jsonb_each(format.value) file`
    )
    const stored = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).size > 0)
    return { owned: rows.map(({ id }) => String(id)).sort(), stored: stored.sort() }
  }

  it("killed (kill -9) at one statement after the other, no photo is lost and no file is left over", async () => {
    await add(2)
    let kills = 0
    while (await process(2 * kills + 1, kills % 2 === 0 ? "after" : "before")) {
      kills += 1
      // As if the lease had ended; and a photo that is unlucky this often is none that kills.
      await sql(
        "update listings_photo set leased_until = now() - interval '1 second', attempts = 0 where state = 'waiting'"
      )
    }
    expect(kills).toBeGreaterThan(8)
    expect(await sql("select state, upload_id from listings_photo")).toEqual(
      [1, 2].map(() => ({ state: "ready", upload_id: null }))
    )
    expect(await sql("select count(*) from listings_upload")).toEqual([{ count: "0" }])
    await sql("update listings_loose_file set due_at = now()")
    await deleteLooseFiles({
      inTransaction: run,
      store: folderStore(folder),
      logger: { warn: () => undefined },
    })
    const { owned, stored } = await files()
    expect(owned).toHaveLength(4)
    expect(stored).toEqual(owned)
    expect(await sql("select count(*) from listings_loose_file")).toEqual([{ count: "0" }])
  })

  it("two processes at once never do one photo twice", async () => {
    await add(8)
    await Promise.all([process(0, "before"), process(0, "before")])
    expect(await sql("select state, count(*) from listings_photo group by state")).toEqual([
      { state: "ready", count: "8" },
    ])
    const { owned, stored } = await files()
    expect(owned).toHaveLength(16)
    expect(stored).toEqual(owned)
  })
})
