import { readdirSync, readFileSync } from "node:fs"
import http from "node:http"
import path from "node:path"
import sharp from "sharp"
import { CANARY, heic, picture, tellingJpeg } from "../src/photos/test/hostile-photos"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { makeListing, type MadeListing } from "../../../backend/integration-tests/examples/listings"
import { announced, photosForm, piece, TUS } from "../../../backend/integration-tests/examples/photos"
import type { MemberName } from "../../../backend/integration-tests/staff-world"

type Photo = {
  id: string
  state: string
  failure: string | null
  filename: string
  preview: string | null
  bytes: number
}
type Headers = Record<string, string>

describeStaffApp("photos of listings", (app) => {
  const token = (member: MemberName = "operator") => app.staff().members[member].tokens.fresh
  const draft = async () => await makeListing(app, app.staff().here, "draft")
  const ask = async (method: string, path: string, headers: Headers, body?: Buffer, member?: MemberName) => {
    const { status, data, headers: said } = await app.as(token(member), { method, path, headers, body })
    return {
      status,
      code: (data as { code?: string } | undefined)?.code,
      said: said as Record<string, string>,
    }
  }
  const begin = async ({ id }: MadeListing, length: number) => {
    const { status, said } = await ask("POST", "/staff/photos/uploads", announced(id, length))
    expect(status).toBe(201)
    return said.location!
  }
  const photosOf = async ({ id }: MadeListing) =>
    (await app.as(token(), `/staff/listings/${id}/photos`)).data as { photos: Photo[]; version: number }
  const contentOf = async ({ id }: MadeListing) =>
    ((await app.as(token(), `/staff/listings/${id}`)).data as { listing: MadeListing }).listing
  const ready = async (listing: MadeListing) => {
    const { photos } = await photosOf(listing)
    if (photos.some(({ state }) => state === "waiting")) throw new Error("the pictures are not made yet")
    return photos
  }
  const uploads = () => readdirSync(process.env.TEJIDO_UPLOADS!).filter((name) => name.includes("foto-"))

  it("a photo of a telephone comes in two pieces, goes into the listing, and what is stored tells nothing (P5)", async () => {
    const before = new Set(uploads())
    const listing = await draft()
    const file = await tellingJpeg()
    const half = Math.floor(file.length / 2)
    const upload = await begin(listing, file.length)

    const first = await ask("PATCH", upload, piece(0), file.subarray(0, half))
    expect({ status: first.status, offset: first.said["upload-offset"] }).toEqual({
      status: 204,
      offset: String(half),
    })
    const head = await ask("HEAD", upload, TUS)
    expect(head.status).toBe(200)
    expect(head.said).toMatchObject({
      "upload-offset": String(half),
      "upload-length": String(file.length),
      "tus-resumable": "1.0.0",
      "cache-control": "no-store",
    })
    expect(new Date(head.said["upload-expires"]!).getTime()).toBeGreaterThan(Date.now() + 23 * 3600_000)

    const last = await ask("PATCH", upload, piece(half), file.subarray(half))
    expect(last.status).toBe(204)
    const now = await contentOf(listing)
    expect(now.content.photos).toEqual([{ photo_id: last.said["x-photo-id"], alt: { es: "", en: "" } }])
    expect(String(now.version)).toBe(last.said["x-listing-version"])

    const [photo] = await eventually(() => ready(listing), 30)
    expect(photo).toMatchObject({ id: last.said["x-photo-id"], state: "ready", filename: "IMG_2041.jpg" })
    const files = uploads().filter((name) => !before.has(name))
    expect(files).toHaveLength(6)
    for (const name of files) {
      const stored = path.join(process.env.TEJIDO_UPLOADS!, name)
      expect(readFileSync(stored).includes(CANARY)).toBe(false)
      expect((await sharp(stored).metadata()).exif).toBeUndefined()
    }
    const shown = await app.api.get(new URL(photo!.preview!).pathname, { validateStatus: () => true })
    expect(shown).toMatchObject({ status: 200, headers: { "content-type": "image/webp" } })
    // The original is nowhere, and the upload with it.
    expect(await app.sql("select count(*) from listings_upload_piece")).toEqual([{ count: "0" }])
    expect((await ask("HEAD", upload, TUS)).status).toBe(404)
  })

  it("an upload that the line cut at 99 % goes on where it was", async () => {
    const listing = await draft()
    const file = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.alloc(3_000_000, 7)])
    const upload = await begin(listing, file.length)
    const cut = Math.floor(file.length * 0.99)
    await cutOff(upload, piece(0), file.subarray(0, cut), file.length)
    const offset = await eventually(async () => {
      const { said } = await ask("HEAD", upload, TUS)
      if (said["upload-offset"] !== String(cut))
        throw new Error(`${said["upload-offset"]} of ${cut} are here`)
      return cut
    }, 10)
    expect(await photosOf(listing)).toMatchObject({ photos: [] })

    expect((await ask("PATCH", upload, piece(offset), file.subarray(offset))).status).toBe(204)
    const [photo] = await eventually(() => ready(listing), 30)
    expect(photo).toMatchObject({ state: "ready", bytes: file.length })
  })

  it("a piece that comes twice, or at the wrong place, is told where the upload is", async () => {
    const listing = await draft()
    const file = await picture().jpeg().toBuffer()
    const upload = await begin(listing, file.length)
    const some = file.subarray(0, 2000)
    const both = await Promise.all([1, 2].map(() => ask("PATCH", upload, piece(0), some)))
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409])
    expect(await ask("PATCH", upload, piece(5), some)).toMatchObject({ status: 409, code: "upload_moved" })
    expect((await ask("HEAD", upload, TUS)).said["upload-offset"]).toBe("2000")
    const rest = Buffer.concat([file.subarray(2000), Buffer.alloc(10)])
    expect(await ask("PATCH", upload, piece(2000), rest)).toMatchObject({
      status: 400,
      code: "upload_too_long",
    })
  })

  it("an upload that nobody wants any more ends, and one of a day ago is gone", async () => {
    const listing = await draft()
    const [ended, old] = [await begin(listing, 5000), await begin(listing, 5000)]
    expect((await ask("DELETE", ended, TUS)).status).toBe(204)
    expect((await ask("HEAD", ended, TUS)).status).toBe(404)
    await app.sql("update listings_upload set expires_at = now() - interval '1 second' where id = ?", [
      old.split("/").at(-1),
    ])
    expect((await ask("HEAD", old, TUS)).status).toBe(404)
    expect((await ask("PATCH", old, piece(0), Buffer.from("x"))).status).toBe(404)
  })

  it("what is no photo is refused at its first piece, with a code that the panel has help for", async () => {
    const listing = await draft()
    for (const [file, code] of [
      [heic(), "photo_heic"],
      [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>".padEnd(2000)), "photo_svg"],
      [Buffer.from("%PDF-1.7".padEnd(2000)), "photo_format"],
    ] as const) {
      const upload = await begin(listing, file.length)
      expect(await ask("PATCH", upload, piece(0), file)).toMatchObject({ status: 400, code })
      expect((await ask("HEAD", upload, TUS)).status).toBe(404)
    }
    expect(await photosOf(listing)).toMatchObject({ photos: [], version: listing.version })
  })

  it("what no client of ours sends is refused as such", async () => {
    const listing = await draft()
    const at = "/staff/photos/uploads"
    const good = announced(listing.id, 1000)
    for (const [headers, status, code] of [
      [{ ...good, "tus-resumable": "0.2.2" }, 412, "upload_version"],
      [{ ...good, "upload-length": "0" }, 400, "photo_empty"],
      [{ ...good, "upload-length": "-1" }, 400, "upload_invalid"],
      [{ ...good, "upload-length": "1e3" }, 400, "upload_invalid"],
      [{ ...good, "upload-length": String(25 * 1024 * 1024 + 1) }, 413, "photo_too_large"],
      [{ ...good, "upload-length": "999999999999999" }, 413, "photo_too_large"],
      [{ ...good, "upload-metadata": "" }, 400, "upload_invalid"],
      [{ ...good, "upload-metadata": "listing_id !!!,filename %%%" }, 400, "upload_invalid"],
      [{ ...good, "upload-metadata": `purpose ${btoa("other")}` }, 400, "upload_invalid"],
      [{ ...good, "upload-metadata": `__proto__ ${btoa("x")}` }, 400, "upload_invalid"],
      [announced("list_none", 1000), 404, undefined],
    ] as const) {
      const answer = await ask("POST", at, headers as Headers)
      expect({ headers, status: answer.status }).toEqual({ headers, status })
      if (code) expect(answer.code).toBe(code)
    }
    const upload = await begin(listing, 1000)
    const some = Buffer.alloc(10)
    for (const [headers, status, code] of [
      [{ ...piece(0), "content-type": "application/octet-stream" }, 415, "upload_type"],
      [{ ...piece(0), "upload-offset": "x" }, 400, "upload_invalid"],
      [{ "content-type": "application/offset+octet-stream", "upload-offset": "0" }, 412, "upload_version"],
    ] as const) {
      expect(await ask("PATCH", upload, headers as Headers, some)).toMatchObject({ status, code })
    }
    // A name that no page could show, and PostgreSQL could not hold.
    const named = await ask("POST", at, announced(listing.id, 1000, "../../a\u0000b\u202e.jpg"))
    expect(named.status).toBe(201)
    expect(
      await app.sql("select filename from listings_upload where id = ?", [
        named.said.location!.split("/").at(-1),
      ])
    ).toEqual([{ filename: "ab.jpg" }])
  })

  it("the archive of an import is its sender's alone, and may be larger", async () => {
    const headers = {
      ...TUS,
      "upload-length": String(300 * 1024 * 1024),
      "upload-metadata": `purpose ${btoa("import_photos")},filename ${btoa("fotos.zip")}`,
    }
    const { status, said } = await ask("POST", "/staff/photos/uploads", headers)
    expect(status).toBe(201)
    expect((await ask("PATCH", said.location!, piece(0), Buffer.from("PK\u0003\u0004"))).status).toBe(204)
    expect((await ask("HEAD", said.location!, TUS)).said["upload-offset"]).toBe("4")
    expect((await ask("HEAD", said.location!, TUS, undefined, "curator")).status).toBe(404)
    const more = { ...headers, "upload-length": String(300 * 1024 * 1024 + 1) }
    expect(await ask("POST", "/staff/photos/uploads", more)).toMatchObject({
      status: 413,
      code: "archive_too_large",
    })
  })

  it("a form brings several, and tells which of them were none", async () => {
    const listing = await draft()
    const at = `/staff/listings/${listing.id}/photos`
    const send = (files: Parameters<typeof photosForm>[0], to = at) =>
      app.as(token(), { method: "POST", path: to, ...photosForm(files) })
    const good = await picture().jpeg().toBuffer()
    const { status, data } = await send([
      { filename: "frente.jpg", bytes: good },
      { filename: "iphone.heic", bytes: heic() },
      { filename: "grande.jpg", bytes: Buffer.concat([good, Buffer.alloc(25 * 1024 * 1024)]) },
      { filename: "lado.png", bytes: await picture().png().toBuffer() },
      { filename: "otra vez.jpg", bytes: good },
    ])
    expect(status).toBe(201)
    const { added, refused } = data as { added: { filename: string; id: string }[]; refused: unknown }
    expect(added.map(({ filename }) => filename)).toEqual(["frente.jpg", "lado.png", "otra vez.jpg"])
    expect(added[2]!.id).toBe(added[0]!.id)
    expect(refused).toEqual([
      { filename: "iphone.heic", code: "photo_heic" },
      { filename: "grande.jpg", code: "photo_too_large" },
    ])
    expect((await contentOf(listing)).content.photos).toHaveLength(2)

    expect(await send([{ filename: "a.heic", bytes: heic() }])).toMatchObject({
      status: 400,
      data: { code: "photo_heic", details: { refused: [{ filename: "a.heic", code: "photo_heic" }] } },
    })
    expect(await send([])).toMatchObject({ status: 400, data: { code: "photo_missing" } })
    const many = Array.from({ length: 13 }, (_, i) => ({ filename: `${i}.jpg`, bytes: good }))
    expect(await send(many)).toMatchObject({ status: 400, data: { code: "photo_missing" } })
    const json = await app.as(token(), { method: "POST", path: at, body: { files: "x" } })
    expect(json).toMatchObject({ status: 400, data: { code: "photo_missing" } })
    expect(await send([{ filename: "a.jpg", bytes: good }], "/staff/listings/none/photos")).toMatchObject({
      status: 404,
    })
  })

  it("a photo that is taken out goes, files and all", async () => {
    const listing = await draft()
    const file = await picture().jpeg().toBuffer()
    const upload = await begin(listing, file.length)
    await ask("PATCH", upload, piece(0), file)
    const [photo] = await eventually(() => ready(listing), 30)
    const name = new URL(photo!.preview!).pathname
      .split("/")
      .at(-1)!
      .split("-")
      .slice(0, -1)
      .join("-")
      .slice(14)
    const its = () => uploads().filter((each) => each.includes(name))
    expect(its()).toHaveLength(6)
    expect((await ask("POST", `/staff/listing-photos/${photo!.id}/retry`, {})).code).toBe("photo_not_failed")
    expect(
      (await ask("DELETE", `/staff/listing-photos/${photo!.id}`, {}, undefined, "otherOperator")).status
    ).toBe(404)
    expect((await ask("DELETE", `/staff/listing-photos/${photo!.id}`, {})).status).toBe(200)
    expect(await photosOf(listing)).toMatchObject({ photos: [] })
    await eventually(async () => {
      if (its().length > 0) throw new Error("its files are still there")
    }, 30)
    expect((await ask("DELETE", `/staff/listing-photos/${photo!.id}`, {})).status).toBe(404)
  })

  /** Sends part of what it announced, and hangs up. */
  async function cutOff(at: string, headers: Headers, part: Buffer, announced: number): Promise<void> {
    const { hostname, port } = new URL(app.api.defaults.baseURL)
    await new Promise<void>((resolve) => {
      const request = http.request({
        ...{ hostname, port, path: at, method: "PATCH" },
        headers: { ...headers, authorization: `Bearer ${token()}`, "content-length": String(announced) },
      })
      request.on("error", () => resolve())
      request.write(part, () => setTimeout(() => request.destroy(), 500))
      request.on("close", () => resolve())
    })
  }
})
