import { strToU8, zipSync } from "fflate"
import { runMortal } from "../test/run-mortal"
import { startImport } from "./decide-import"
import { importsSuite, OPERATOR } from "./test/imports-suite"
import { KILLED_IMPORT } from "./test/killed-import"

jest.setTimeout(600_000)

const FILE = [
  "Código;Taller;Título;Precio;Fotos;Texto de las fotos",
  ...Array.from({ length: 7 }, (_, i) => `B-${i};Taller de cuero;Bolso ${i};12,50;;`),
  "B-7;Taller de cuero;Con fotos;10;uno.jpg; Uno",
  "B-8;Taller de cuero;Con fotos;10;dos.jpg; Dos",
].join("\n")
const jpeg = (name: string) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), strToU8(name.repeat(100))])
const PHOTOS = Buffer.from(zipSync({ "uno.jpg": jpeg("uno"), "dos.jpg": jpeg("dos") }))

importsSuite("listings-imports-killed", ({ url, receive, run, sql, importRow, listings }) => {
  /** Runs it until nobody kills it any more. @returns how often that was */
  async function untilItLives(stride: number): Promise<number> {
    for (let kills = 0; ; kills++) {
      const when = kills % 2 === 0 ? "after" : "before"
      if (!(await runMortal(KILLED_IMPORT, [await url()], { at: stride * kills + 1, when }))) return kills
      // As if two minutes had passed; that it was tried in vain is not what this is about.
      await sql("update listings_import set leased_until = now() - interval '1 second', attempts = 0")
    }
  }

  it.each(["good_rows", "all_or_none"] as const)(
    "killed (kill -9) at one statement after the other, it writes each listing and each photo once (%s)",
    async (mode) => {
      const id = await receive(FILE, { photos: PHOTOS })
      const whileChecking = await untilItLives(5)
      expect(await importRow(id)).toMatchObject({
        ...{ state: "checked", rows: 9, good: 9, bad: 0, to_create: 9, photos_matched: 2, problems_count: 0 },
      })
      expect(await listings()).toEqual([])

      await run((context) => startImport(context, OPERATOR, id, { mode, submit: false }))
      const whileWriting = await untilItLives(6)
      expect(whileChecking + whileWriting).toBeGreaterThan(12)
      expect(await importRow(id)).toMatchObject({
        ...{
          state: "done",
          done: 9,
          created: 9,
          updated: 0,
          unchanged: 0,
          photos_added: 2,
          problems_count: 0,
        },
      })
      const all = await listings()
      expect(all.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, (_, i) => `B-${i}`))
      expect(all.slice(7)).toMatchObject([
        { content: { photos: [{ alt: { es: "Uno" } }] } },
        { content: { photos: [{ alt: { es: "Dos" } }] } },
      ])
      expect(await sql("select filename, state from listings_photo order by filename")).toEqual([
        { filename: "dos.jpg", state: "waiting" },
        { filename: "uno.jpg", state: "waiting" },
      ])
      const created = await sql("select from audit_entry where action = 'listing.created'")
      expect(created).toHaveLength(9)
      expect(await sql("select from listings_upload where purpose = 'import_photos'")).toEqual([])
    }
  )
})
