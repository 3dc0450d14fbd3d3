import { strToU8, zipSync } from "fflate"
import { importsSuite } from "./test/imports-suite"

const HEAD = "Código;Taller;Título;Fotos;Texto de las fotos"
const file = (...rows: string[]) => [HEAD, ...rows].join("\n")
const jpeg = (words: string) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), strToU8(words.padEnd(100))])
const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files))

importsSuite("listings-imports-photos", ({ send, start, importRow, problems, listings, sql }) => {
  const photos = zip({
    "fotos/IMG_1.JPG": jpeg("uno"),
    "fotos/IMG_2.jpg": jpeg("dos"),
    "__MACOSX/fotos/._IMG_1.JPG": jpeg("sombra"),
    "fotos/otra.jpg": jpeg("otra"),
  })
  const ROW = "B-1;Taller de cuero;Bolso;img_1.jpg; IMG_2.jpg;De frente | De lado"
  const quoted = (row: string) => row.replace("img_1.jpg; IMG_2.jpg", '"img_1.jpg; IMG_2.jpg"')
  const placed = async () =>
    await sql(
      `select p.filename, photo #>> '{alt,es}' as alt from listings_listing l,
         jsonb_array_elements(l.content -> 'photos') with ordinality as each(photo, i)
         join listings_photo p on p.id = photo ->> 'photo_id' order by l.code, i`
    )

  it("photos of the archive come to their listing by name, in the order of the row, and wait for their pictures", async () => {
    const id = await send(file(quoted(ROW)), { photos })
    expect(await importRow(id)).toMatchObject({ state: "checked", photos_matched: 2, photos_missing: 0 })
    await start(id)
    expect(await importRow(id)).toMatchObject({ state: "done", photos_added: 2, photos_upload_id: null })
    expect(await placed()).toEqual([
      { filename: "IMG_1.JPG", alt: "De frente" },
      { filename: "IMG_2.jpg", alt: "De lado" },
    ])
    expect(await sql("select from listings_upload where purpose = 'import_photos'")).toEqual([])
  })

  it("the same file with the same archive again changes nothing, and so does it without the archive", async () => {
    await start(await send(file(quoted(ROW)), { photos }))
    const before = [await listings(), await placed()]
    for (const archive of [photos, undefined]) {
      const id = await send(file(quoted(ROW)), archive && { photos: archive })
      expect(await importRow(id)).toMatchObject({ unchanged: 1, to_update: 0, bad: 0 })
      await start(id)
      expect([await listings(), await placed()]).toEqual(before)
    }
  })

  it("a photo that is missing, twice there, too large, or none at all, is told in the dry run", async () => {
    const id = await send(
      file(
        "B-1;Taller de cuero;Bolso;nadie.jpg;",
        "B-2;Taller de cuero;Bolso;a.jpg;",
        "B-3;Taller de cuero;Bolso;dibujo.jpg;",
        "B-4;Taller de cuero;Bolso;iphone.jpg;",
        "B-5;Taller de cuero;Bolso;grande.jpg;",
        "B-6;Taller de cuero;Bolso;texto.jpg;"
      ),
      {
        photos: zip({
          "uno/a.jpg": jpeg("a"),
          "dos/a.jpg": jpeg("b"),
          "dibujo.jpg": strToU8("<svg xmlns='http://www.w3.org/2000/svg'>".padEnd(200)),
          "iphone.jpg": Buffer.concat([
            Buffer.from([0, 0, 0, 24]),
            strToU8("ftypheic\0\0\0\0mif1heic".padEnd(100)),
          ]),
          "grande.jpg": new Uint8Array(25 * 1024 * 1024 + 1),
          "texto.jpg": strToU8("nada".repeat(100)),
        }),
      }
    )
    expect((await problems(id)).map((problem) => (problem as unknown[])[2])).toEqual([
      ...["photo_missing", "photo_ambiguous", "photo_svg", "photo_heic", "photo_too_large", "photo_format"],
    ])
    expect(await importRow(id)).toMatchObject({ good: 0, bad: 6, photos_missing: 1 })
  })

  it("an archive that is none is refused, and one that lies about its sizes brings nothing in", async () => {
    const none = await send(file(quoted(ROW)), { photos: Buffer.from("hola, no soy un zip".repeat(10)) })
    expect(await importRow(none)).toMatchObject({ state: "failed", failure: "zip_unreadable" })

    const lying = zip({ "a.jpg": Buffer.concat([jpeg("a"), Buffer.alloc(3_000_000)]) })
    lying.writeUInt32LE(1000, lying.lastIndexOf(Buffer.from("a.jpg")) - 46 + 24)
    const id = await send(file("B-1;Taller de cuero;Bolso;a.jpg;"), { photos: lying })
    await start(id, { mode: "good_rows" }).catch(() => undefined)
    expect(await problems(id)).toEqual([[2, "Fotos", "photo_unreadable"]])
    expect(await sql("select from listings_photo")).toEqual([])
  })

  it("what lacks nothing is sent for review once its pictures are made; the others stay drafts", async () => {
    const head =
      "Código;Taller;Título;Descripción;Técnica;Materiales;Precio;Peso;Existencias;Artesanos;Fotos;Texto de las fotos"
    const whole = (code: string, price: string) =>
      `${code};Taller de cuero;Bolso;Un bolso.;Repujado;cuero;${price};800;1;LUR-0001;img_1.jpg;De frente`
    const id = await send([head, whole("B-1", "120"), whole("B-2", "")].join("\n"), { photos })
    await start(id, { submit: true })
    expect(await importRow(id)).toMatchObject({ state: "importing", phase: "submitting", submitted: 0 })
    await sql(
      `update listings_photo set state = 'ready', width = 700, height = 500, files = '{"webp":{}}', upload_id = null`
    )
    await sql("update listings_import set leased_until = null")
    await start(id, { submit: true })
    expect(await importRow(id)).toMatchObject({ state: "done", submitted: 1 })
    expect((await listings()).map(({ code, state }) => [code, state])).toEqual([
      ["B-1", "submitted"],
      ["B-2", "draft"],
    ])
  })
})
