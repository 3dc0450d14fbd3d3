import sharp from "sharp"
import { strToU8, unzipSync, zipSync } from "fflate"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { importForm } from "./examples/imports"
import type { MemberName } from "./staff-world"

type Import = Record<string, unknown> & { id: string; state: string }
type Problem = { line: number; column: string | null; code: string; message: string; value: string | null }

describeStaffApp("imports of listings", (app) => {
  const token = (member: MemberName) => app.staff().members[member].tokens.fresh
  const send = async (form: ReturnType<typeof importForm>, member: MemberName = "operator") => {
    const { status, data } = await app.as(token(member), { method: "POST", path: "/staff/imports", ...form })
    return { status, data: data as { import: Import; code?: string } }
  }
  const one = async (id: string, member: MemberName = "operator") => {
    const { status, data } = await app.as(token(member), `/staff/imports/${id}`)
    return { status, import: (data as { import: Import }).import }
  }
  const until = async (id: string, state: string) =>
    await eventually(async () => {
      const { import: found } = await one(id)
      expect(found.state).toBe(state)
      return found
    }, 30)
  const checked = async (file: string | Buffer, name?: string, photos?: Buffer) => {
    const { status, data } = await send(importForm(Buffer.from(file as string), name, photos))
    expect({ status, state: data.import?.state }).toEqual({ status: 202, state: "checking" })
    return await until(data.import.id, "checked")
  }
  const start = async (id: string, body: object = {}) => {
    const path = `/staff/imports/${id}/start`
    const { status, data } = await app.as(token("operator"), { method: "POST", path, body })
    return { status, code: (data as { code?: string }).code }
  }
  const imported = async (file: string | Buffer, name?: string, photos?: Buffer) => {
    const { id } = await checked(file, name, photos)
    expect(await start(id)).toMatchObject({ status: 202 })
    return await until(id, "done")
  }
  const bytesOf = async (path: string, member: MemberName = "operator") => {
    const { data, status } = await app.api.get(path, {
      headers: { authorization: `Bearer ${token(member)}` },
      responseType: "arraybuffer",
      validateStatus: () => true,
    })
    expect(status).toBe(200)
    return Buffer.from(data as ArrayBuffer)
  }
  const listings = async () => {
    const { data } = await app.as(token("operator"), "/staff/listings?q=Bolso&order=code&limit=200")
    return (
      data as { listings: { id: string; code: string; title: string; price: number; missing: string[] }[] }
    ).listings
  }

  it("an operator sends a file with photos, has it written, and exports what imports with nothing changed", async () => {
    const { here } = app.staff()
    const photo = await sharp({ create: { width: 700, height: 500, channels: 3, background: "#a05a3c" } })
      .jpeg()
      .toBuffer()
    const file = [
      "Código;Taller;Título;Precio (S/);Existencias;Opción;Valor de la opción;Fotos;Texto de las fotos",
      `IMP-A;${here.workshopHandle};=Bolso;S/ 1.300,00;2;Talla;M;"uno.jpg";De frente`,
      `IMP-A;;;1310;1;;L;;`,
      `IMP-B;${here.workshopHandle};Bolso B;12,50;;;;;`,
    ].join("\n")
    const done = await imported(
      Buffer.from(file, "latin1"),
      "año.csv",
      Buffer.from(zipSync({ "uno.jpg": photo }))
    )
    expect(done).toMatchObject({
      ...{ filename: "año.csv", photos_filename: "fotos.zip", rows: 3, good: 3, bad: 0, done: 3, created: 2 },
      ...{ photos_matched: 1, photos_missing: 0, photos_added: 1, problems_count: 0, failure: null },
      created_by_name: expect.any(String),
    })
    const all = await listings()
    expect(all.map(({ code, title, price }) => [code, title, price])).toEqual([
      ["IMP-A", "=Bolso", 130_000],
      ["IMP-B", "Bolso B", 1250],
    ])
    await eventually(async () => {
      const { data } = await app.as(token("operator"), `/staff/listings/${all[0]!.id}/photos`)
      expect((data as { photos: object[] }).photos).toMatchObject([{ filename: "uno.jpg", state: "ready" }])
    }, 20)

    const csv = await bytesOf("/staff/listings-import.csv")
    expect(csv.toString()).toContain("'=Bolso")
    for (const [bytes, name] of [
      [csv, "export.csv"],
      [await bytesOf("/staff/listings.xlsx"), "export.xlsx"],
      [await bytesOf("/staff/listings.xlsx?locale=en&state=draft"), "export.xlsx"],
    ] as const) {
      const again = await checked(bytes, name)
      expect(again).toMatchObject({ bad: 0, to_create: 0, to_update: 0 })
      expect(again.unchanged).toBeGreaterThanOrEqual(2)
    }
    const { data } = await app.as(token("operator"), `/staff/listings/${all[0]!.id}/history`)
    expect((data as { history: { action: string }[] }).history.map(({ action }) => action)).toContain(
      "listing.created"
    )
  })

  it("problems are told by row and column in the reader's language, and as a file", async () => {
    const { there } = app.staff()
    const found = await checked(
      `Código;Taller;Precio\nIMP-C;${there.workshopHandle};1.300\nIMP-D;;US$ 5\n"=IMP";;doce`
    )
    expect(found).toMatchObject({ rows: 3, good: 0, bad: 3, problems_count: 4 })
    const page = async (query: string) => {
      const { data } = await app.as(token("operator"), `/staff/imports/${found.id}/problems?${query}`)
      return data as { problems: Problem[]; count: number }
    }
    expect((await page("")).problems).toEqual([
      expect.objectContaining({ line: 2, column: "Taller", code: "unknown_workshop" }),
      {
        ...{ line: 2, column: "Precio", code: "ambiguous_number", value: "1.300" },
        message: expect.stringContaining("se puede leer de dos maneras"),
      },
      expect.objectContaining({ line: 3, column: "Precio", code: "not_soles" }),
      expect.objectContaining({ line: 4, column: "Precio", code: "bad_price", value: "doce" }),
    ])
    const { problems, count } = await page("locale=en&limit=1&offset=1")
    expect({ count, message: problems[0]!.message }).toMatchObject({
      count: 4,
      message: expect.stringContaining("can be read in two ways"),
    })
    const csv = (await bytesOf(`/staff/imports/${found.id}/problems.csv`)).toString()
    expect(csv.split("\r\n")[0]).toBe("\uFEFFFila,Columna,Problema,Dice")
    expect(await start(found.id, { mode: "good_rows" })).toEqual({ status: 409, code: "nothing_to_import" })
    expect(await start(found.id)).toMatchObject({ status: 409 })
  })

  it("an import is there for who sent it and who has charge of more, and for nobody else", async () => {
    const { id } = await checked("Código\nIMP-E")
    expect((await one(id, "curator")).status).toBe(200)
    expect((await one(id, "auditor")).status).toBe(200)
    expect((await one(id, "otherOperator")).status).toBe(404)
    const cancel = async (member: MemberName) =>
      await app.as(token(member), { method: "POST", path: `/staff/imports/${id}/cancel`, body: {} })
    expect((await cancel("otherOperator")).status).toBe(404)
    expect((await cancel("auditor")).status).toBe(403)
    expect((await cancel("operator")).data).toMatchObject({ import: { state: "cancelled" } })
    expect(await start(id)).toEqual({ status: 409, code: "import_not_checked" })
    const { data } = await app.as(token("otherOperator"), "/staff/imports")
    expect((data as { imports: Import[] }).imports.map((each) => each.id)).not.toContain(id)
  })

  it("the templates import as they are but for what is theirs: the workshop and the makers of the example", async () => {
    for (const [path, name] of [
      ["/staff/imports/template.csv", "plantilla.csv"],
      ["/staff/imports/template.xlsx", "plantilla.xlsx"],
      ["/staff/imports/template.xlsx?locale=en", "template.xlsx"],
    ] as const) {
      const found = await checked(await bytesOf(path), name)
      const { data } = await app.as(token("operator"), `/staff/imports/${found.id}/problems`)
      const codes = (data as { problems: Problem[] }).problems.map(({ code }) => code)
      expect(
        codes.filter((code) => !["maker_not_there", "photo_missing", "unknown_workshop"].includes(code))
      ).toEqual([])
    }
    const sheets = unzipSync(await bytesOf("/staff/imports/template.xlsx"))
    expect(Buffer.from(sheets["xl/worksheets/sheet2.xml"]!).toString()).toContain("Qué va en ella")
  })

  const whole = Buffer.from("Código\nIMP-F")
  const old = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ])
  it.each<[string, ReturnType<typeof importForm>, string]>([
    [
      "no file",
      {
        headers: { "content-type": "multipart/form-data; boundary=forma" },
        body: Buffer.from("--forma--\r\n"),
      },
      "file_missing",
    ],
    ["a body that is no form", { headers: { "content-type": "application/json" }, body: {} }, "file_missing"],
    ["an empty file", importForm(Buffer.alloc(0)), "empty_file"],
    ["an old Excel file", importForm(old, "a.xls"), "unknown_format"],
    ["more than 20 MB", importForm(Buffer.alloc(20 * 1024 * 1024 + 1, "a")), "file_too_large"],
    ["photos that are no zip", importForm(whole, "a.csv", Buffer.from("hola")), "photos_not_zip"],
    [
      "photos that are not there",
      importForm(whole, "a.csv", undefined, { photos_upload_id: "upld_1" }),
      "unknown_upload",
    ],
    [
      "photos with no id",
      importForm(whole, "a.csv", undefined, { photos_upload_id: "../x" }),
      "unknown_upload",
    ],
    [
      "a form that breaks off",
      { ...importForm(whole), body: (importForm(whole).body as Buffer).subarray(0, 130) },
      "file_missing",
    ],
  ])("refuses %s with a code, and leaves nothing", async (_what, form, code) => {
    const { status, data } = await send(form)
    expect({ status, code: data.code }).toEqual({ status: 400, code })
    expect(await app.sql("select from listings_upload where purpose = 'import_photos'")).toEqual([])
  })

  it("a workbook that is a bomb, and one that names other files, are refused in words", async () => {
    const workbook = (sheet: string) =>
      Buffer.from(
        zipSync({
          "_rels/.rels": strToU8(
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
          ),
          "xl/workbook.xml": strToU8(
            '<workbook><sheets><sheet name="a" sheetId="1" id="rId1"/></sheets></workbook>'
          ),
          "xl/_rels/workbook.xml.rels": strToU8(
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="s.xml"/></Relationships>'
          ),
          "xl/s.xml": strToU8(sheet),
        })
      )
    for (const [sheet, failure] of [
      [`<a>${" ".repeat(130_000_000)}</a>`, "workbook_too_large"],
      ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', "workbook_not_plain"],
    ] as const) {
      const { data } = await send(importForm(workbook(sheet), "a.xlsx"))
      expect(await until(data.import.id, "failed")).toMatchObject({
        failure,
        failure_message: expect.any(String),
      })
    }
  })
})
