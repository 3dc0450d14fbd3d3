import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import sharp from "sharp"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import type { MemberName } from "../../../backend/integration-tests/staff-world"

type Shown = { id: string; code: string; name: string; ruc: string | null; logo_url: string | null }

describeStaffApp("institutions", (app) => {
  const fresh = (name: MemberName) => app.staff().members[name].tokens.fresh
  const post = async (by: MemberName, path: string, body: unknown) => {
    const { status, data } = await app.as(fresh(by), { method: "POST", path, body })
    return { status, ...(data as { institution: Shown; code?: string; message?: string }) }
  }
  const path = (code: "inpe" | "mincetur") => `/staff/institutions/${app.staff().institutions[code]}`
  const codes = async (by: MemberName, query = "") =>
    (
      (await app.as(fresh(by), `/staff/institutions${query}`)).data as { institutions: Shown[] }
    ).institutions.map(({ code }) => code)
  const store = async (query = "") =>
    ((await app.api.get(`/store/institutions${query}`, app.any())).data as { institutions: Shown[] })
      .institutions
  const lastEntry = async () => (await app.sql("select * from audit_entry order by seq desc limit 1"))[0]
  const midis = { code: "midis", kind: "oversight", name: "Ministerio de Inclusión", short_name: "MIDIS" }

  /** The ids that `institution.updated` was emitted with while `change` ran. */
  const emitted = async (change: () => Promise<unknown>): Promise<string[]> => {
    const ids: string[] = []
    const bus = (app.container() as MedusaContainer).resolve(Modules.EVENT_BUS)
    const listen = async ({ data }: { data: unknown }) => void ids.push((data as { id: string }).id)
    bus.subscribe("institution.updated", listen)
    try {
      await change()
      await eventually(async () => expect(ids.length).toBeGreaterThan(0))
      return ids
    } finally {
      bus.unsubscribe("institution.updated", listen)
    }
  }

  it("change their name without a change of code, and the shop hears of it", async () => {
    const sunir = {
      name: "Superintendencia Nacional de Internamiento",
      short_name: "SUNIR",
      ruc: "20131312955",
    }
    const ids = await emitted(async () => {
      expect(await post("administrator", path("inpe"), sunir)).toMatchObject({
        status: 200,
        institution: sunir,
      })
    })
    expect(ids).toEqual([app.staff().institutions.inpe])
    expect(await store()).toContainEqual(
      expect.objectContaining({ code: "inpe", manages_all: true, ...sunir })
    )
    expect(await lastEntry()).toMatchObject({
      action: "institution.updated",
      before: { short_name: "INPE", ruc: null },
      after: sunir,
    })
  })

  it("are named in English where a translation is there", async () => {
    await app
      .container()
      .resolve(Modules.TRANSLATION)
      .createTranslations([
        {
          reference: "institution",
          reference_id: app.staff().institutions.inpe,
          locale_code: "en",
          translations: { name: "Prison Service" },
        },
      ])
    const named = async (query: string) => (await store(query)).find(({ code }) => code === "inpe")?.name
    expect(await named("?locale=en")).toBe("Prison Service")
    expect(await named("?locale=es-PE")).toBe("Instituto Penitenciario")
  })

  it("show the shop nothing but what is for the public, and only those that it names", async () => {
    await app.sql("update institution set shown_in_shop = false where code = 'minjus'")
    const all = await store()
    expect(all.map(({ code }) => code)).toEqual(["inpe", "mincetur", "produce"])
    expect(Object.keys(all[0]!)).toEqual([
      ...["code", "kind", "name", "short_name", "legal_name", "ruc", "address", "url", "email", "phone"],
      ...["hours", "logo_url", "manages_all"],
    ])
    expect((await app.api.get("/store/institutions?fields=id", app.any())).status).toBe(400)
  })

  it.each([
    { ruc: "20131312954" },
    { ruc: "2013131295" },
    { url: "javascript:alert(1)" },
    { url: "ftp://inpe.gob.pe" },
    { email: "no es correo" },
    { name: "" },
    { manages_all: true },
    { code: "otro" },
    { logo_url: "https://example.com/x.png" },
  ])("do not take %j", async (change) => {
    expect((await post("administrator", path("inpe"), change)).status).toBe(400)
  })

  it("empty a field that is sent empty", async () => {
    await post("administrator", path("inpe"), { phone: "(01) 000 0000", ruc: "20131312955" })
    expect((await post("administrator", path("inpe"), { phone: " ", ruc: "" })).institution).toMatchObject({
      phone: null,
      ruc: null,
    })
  })

  it("are added by staff of the one that runs the market alone, each code once", async () => {
    expect(await post("otherAdministrator", "/staff/institutions", midis)).toMatchObject({
      status: 403,
      code: "not_permitted",
    })
    expect(await post("administrator", "/staff/institutions", midis)).toMatchObject({
      status: 201,
      institution: { ...midis, manages_all: false, member_count: 0 },
    })
    expect(await lastEntry()).toMatchObject({ action: "institution.created", after: midis })
    expect(await post("administrator", "/staff/institutions", midis)).toMatchObject({
      status: 409,
      code: "institution_code_taken",
    })
  })

  it("of others are not there for staff of one that does not run the market", async () => {
    expect(await codes("otherAdministrator")).toEqual(["mincetur"])
    expect(await codes("administrator", "?q=ministerio&order=name")).toEqual([
      "minjus",
      "produce",
      "mincetur",
    ])
    for (const [suffix, body] of [
      ["", { phone: "1" }],
      ["/logo", undefined],
    ] as const) {
      const theirs = await post("otherAdministrator", path("inpe") + suffix, body)
      const none = await post("otherAdministrator", `/staff/institutions/inst_none${suffix}`, body)
      expect([theirs.status, theirs.message]).toEqual([404, none.message])
    }
    expect((await app.as(fresh("otherAdministrator"), path("inpe"))).status).toBe(404)
    expect((await post("otherAdministrator", path("mincetur"), { phone: "(01) 1" })).status).toBe(200)
  })

  it("do not choose their own place in the shop", async () => {
    for (const change of [{ position: 0 }, { shown_in_shop: true }]) {
      expect(await post("otherAdministrator", path("mincetur"), change)).toMatchObject({
        code: "not_permitted",
      })
    }
    expect((await post("administrator", path("mincetur"), { position: 9 })).status).toBe(200)
  })

  describe("logo", () => {
    const picture = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 4, background: { r: 90, g: 30, b: 10, alpha: 0.5 } } })
    const send = (
      by: MemberName,
      file: Buffer,
      { type = "image/png", name = "logo.png", field = "file" } = {}
    ) => {
      const form = new FormData()
      form.append(field, new Blob([new Uint8Array(file)], { type }), name)
      return post(by, `${path("inpe")}/logo`, form)
    }
    const stored = async (url: string | null) => {
      const [, key] = /\/static\/(.+)$/.exec(url ?? "") ?? []
      const file = app.container().resolve(Modules.FILE)
      return await file.getAsBuffer(decodeURIComponent(key ?? ""))
    }

    it("is kept as a small WebP without anything that came along in the file", async () => {
      const withPlace = await picture(1600, 400)
        .jpeg()
        .withExif({ IFD0: { Copyright: "Canaria" }, IFD3: { GPSLatitude: "12/1 2/1 3/1" } })
        .toBuffer()
      expect(withPlace.includes("Canaria")).toBe(true)
      const { status, institution } = await send("administrator", withPlace, {
        type: "image/jpeg",
        name: "../../x.svg",
      })
      expect(status).toBe(200)
      expect(institution.logo_url).toMatch(/\/static\/[^/]*logo-inst_\w+\.webp$/)
      const kept = await stored(institution.logo_url)
      const { format, width, height, exif } = await sharp(kept).metadata()
      expect([format, width, height, exif]).toEqual(["webp", 512, 128, undefined])
      expect(kept.includes("Canaria")).toBe(false)
      expect(await store()).toContainEqual(expect.objectContaining({ logo_url: institution.logo_url }))
      expect(await lastEntry()).toMatchObject({
        action: "institution.updated",
        after: { logo_url: institution.logo_url },
      })
    })

    it.each(["png", "webp"] as const)(
      "can be a %s, whatever its name says, and keeps its transparency",
      async (format) => {
        const { status, institution } = await send(
          "administrator",
          await picture(40, 40).toFormat(format).toBuffer(),
          {
            type: "text/plain",
            name: "logo.txt",
          }
        )
        expect(status).toBe(200)
        expect(await sharp(await stored(institution.logo_url)).metadata()).toMatchObject({
          width: 40,
          hasAlpha: true,
        })
      }
    )

    it.each([
      [
        "an SVG",
        `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`,
        "logo_format",
        /SVG/,
      ],
      ["an iPhone's photo", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "logo_format", /JPEG/],
      ["a GIF", "GIF89a\x01\0\x01\0", "logo_format", /PNG, JPEG or WebP/],
      ["a page", "<!doctype html><script>1</script>", "logo_format", /PNG/],
      ["the beginning of a PNG", "\x89PNG\r\n\x1a\n0000", "logo_unreadable", /damaged/],
      ["nothing", "", "logo_missing", /file/],
    ])("is not %s", async (_what, content, code, message) => {
      expect(await send("administrator", Buffer.from(content, "latin1"))).toMatchObject({
        status: 400,
        code,
        message: expect.stringMatching(message),
      })
      expect((await app.sql("select logo_url from institution where code = 'inpe'"))[0]?.logo_url).toBeNull()
    })

    it("is at most 2 MB, one file, in its own field", async () => {
      const png = await picture(4, 4).png().toBuffer()
      const large = Buffer.concat([png, Buffer.alloc(2 * 1024 * 1024)])
      expect(await send("administrator", large)).toMatchObject({ status: 400, code: "logo_too_large" })
      expect(await send("administrator", png, { field: "logo" })).toMatchObject({
        status: 400,
        code: "logo_missing",
      })
      expect(await post("administrator", `${path("inpe")}/logo`, { file: "x" })).toMatchObject({
        status: 400,
        code: "logo_missing",
      })
    })

    it("that would unfold into a picture without end is not read", async () => {
      const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
      expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
      expect(await send("administrator", bomb)).toMatchObject({ status: 400, code: "logo_unreadable" })
    })
  })
})
