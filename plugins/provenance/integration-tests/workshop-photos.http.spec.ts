import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import sharp from "sharp"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { giveConsent } from "../../../backend/integration-tests/examples/consents"
import { photoForm } from "../../../backend/integration-tests/examples/registry"
import type { MemberName } from "../../../backend/integration-tests/staff-world"
import { cameraPhoto } from "./camera-photo"

type Row = Record<string, unknown>

describeStaffApp("photos of a workshop", (app) => {
  const as = (member: MemberName) => app.staff().members[member].tokens.fresh
  const post = async (path: string, body: object, member: MemberName = "curator") => {
    const { status, data } = await app.as(as(member), { method: "POST", path, body })
    return { status, data: data as Record<string, Row> & { code?: string } }
  }
  const get = async (path: string) => (await app.as(as("curator"), path)).data as Record<string, Row[]>
  const last = async () => (await app.sql("select * from audit_entry order by seq desc limit 1"))[0]!
  const uploads = () =>
    readdirSync(process.env.TEJIDO_UPLOADS!)
      .filter((name) => name.includes("taller-"))
      .map((name) => path.join(process.env.TEJIDO_UPLOADS!, name))
  const photosOf = () => `/staff/workshops/${app.staff().here.workshopId}/photos`
  const send = async (file: Buffer, fields: Record<string, string>, member: MemberName = "operator") => {
    const { status, data } = await app.as(as(member), {
      ...{ method: "POST", path: photosOf() },
      ...photoForm(file, { alt_es: "Manos que repujan cuero", ...fields }),
    })
    return { status, data: data as { photo?: Row & { widths: Record<string, string> }; code?: string } }
  }
  const shown = async () => {
    const { data } = await app.api.get(`/store/workshops/${app.staff().here.workshopHandle}`, app.any())
    return (data as { workshop: { photos: Row[] } }).workshop.photos
  }
  const answerAt = async (url: unknown) =>
    (await app.api.get(new URL(String(url)).pathname, { validateStatus: () => true })).status

  it("are redrawn upright in three widths, without anything else that was in the file", async () => {
    const before = new Set(uploads())
    const { status, data } = await send(await cameraPhoto(1600, 2400), { step_es: "El repujado" })
    // Orientation 6: what was 1600 wide and 2400 high in the file is 2400 wide.
    expect({ status, photo: data.photo }).toMatchObject({
      status: 201,
      photo: { width: 1280, height: 853, step_es: "El repujado", alt_en: null, subjects: [] },
    })
    expect(Object.keys(data.photo!.widths)).toEqual(["320", "640", "1280"])
    const files = uploads().filter((name) => !before.has(name))
    expect(files).toHaveLength(3)
    for (const file of files) {
      const { format, exif, xmp, icc, iptc, orientation } = await sharp(file).metadata()
      expect({ format, exif, xmp, icc, iptc, orientation }).toEqual({ format: "webp" })
      expect(readFileSync(file).includes("Canario")).toBe(false)
    }
    expect(await last()).toMatchObject({
      action: "photo.added",
      after: { alt_es: "Manos que repujan cuero" },
    })
  })

  it("are refused where they are no pictures, too large, or not described; nothing stays behind", async () => {
    const before = uploads()
    const good = await cameraPhoto(640, 480)
    for (const [file, fields, code] of [
      [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), {}, "photo_format"],
      [good.subarray(0, 900), {}, "photo_unreadable"],
      [await cameraPhoto(200, 200), {}, "photo_too_small"],
      [Buffer.concat([good, Buffer.alloc(12 * 1024 * 1024)]), {}, "photo_too_large"],
      [good, { alt_es: "" }, "photo_fields"],
      [good, { subjects: app.staff().there.artisanIds[0]! }, "unknown_subject"],
      [good, { nota: "x" }, "photo_fields"],
    ] as const) {
      const { status, data } = await send(file, fields)
      expect({ code: data.code, status }).toEqual({ code, status: 400 })
    }
    expect((await send(good, {}, "otherOperator")).status).toBe(404)
    expect(uploads()).toEqual(before)
  })

  it("are at most forty", async () => {
    await app.sql(
      `insert into provenance_photo (id, workshop_id, file_id, url, width, height, alt_es)
         select 'p' || n, ?, 'f', 'http://x/f', 1, 1, 'Una foto' from generate_series(1, 40) n`,
      [app.staff().here.workshopId]
    )
    expect(await send(await cameraPhoto(640, 480), {})).toMatchObject({
      status: 409,
      data: { code: "too_many_photos" },
    })
  })

  it("are described anew, put in order and deleted with their files", async () => {
    const ids: string[] = []
    for (let i = 0; i < 2; i++) ids.push(String((await send(await cameraPhoto(640, 480), {})).data.photo!.id))
    const said = await post(`/staff/photos/${ids[0]!}`, { step_es: "El corte", alt_en: "Hands" }, "operator")
    expect(said.data.photo).toMatchObject({ step_es: "El corte", alt_en: "Hands" })
    expect((await post(`${photosOf()}/order`, { ids: [ids[0]] })).data.code).toBe("photos_changed")
    await post(`${photosOf()}/order`, { ids: [...ids].reverse() })
    const { photos } = await get(photosOf())
    expect(photos!.map(({ id }) => id)).toEqual([...ids].reverse())
    const remove = (member: MemberName) =>
      app.as(as(member), { method: "DELETE", path: `/staff/photos/${ids[0]!}` })
    const url = photos![1]!.url
    expect((await remove("otherOperator")).status).toBe(404)
    expect(await answerAt(url)).toBe(200)
    expect((await remove("operator")).status).toBe(200)
    expect(await answerAt(url)).toBe(404)
    expect((await get(photosOf())).photos).toHaveLength(1)
  })

  it("are shown only while everybody in them agrees, and not found afterwards where they were", async () => {
    const artisan = app.staff().here.artisanIds[0]!
    const { data } = await send(await cameraPhoto(640, 480), { subjects: artisan })
    expect(data.photo!.subjects).toEqual([{ id: artisan, code: "LUR-0001", consents: false }])
    expect(await shown()).toEqual([])
    const consent = await giveConsent(app, artisan, "photo_shown")
    const [photo] = await shown()
    expect(await answerAt(photo!.url)).toBe(200)
    await post(`/staff/consents/${consent}/revoke`, { reason: "Ya no quiere" })
    expect(await shown()).toEqual([])
    await eventually(async () => expect(await answerAt(photo!.url)).toBe(404))
    const [kept] = (await get(photosOf())).photos!
    expect(kept!.url).not.toBe(photo!.url)
    expect(await answerAt(kept!.url)).toBe(200)
  })
})
