import { registerIds } from "./examples/register"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import type { MemberName } from "./staff-world"

type Import = {
  rows: number
  good: number
  bad: number
  saved: number
  problems: { line: number; column: string | null; code: string; message: string }[]
}

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "America/Lima" })

describeStaffApp("the register", (app) => {
  const token = (name: MemberName) => app.staff().members[name].tokens.fresh
  const get = (name: MemberName, path: string) => app.as(token(name), path)
  const post = (name: MemberName, path: string, body: unknown) =>
    app.as(token(name), { method: "POST", path, body })
  const imported = async (name: MemberName, path: string, body: object) => {
    const { status, data } = await post(name, path, body)
    return { status, ...((data as { import?: Import }).import ?? { data }) } as Import & { status: number }
  }
  const many = async (name: MemberName, path: string, key: string) =>
    ((await get(name, path)).data as Record<string, Record<string, unknown>[]>)[key]!

  const entry = () => ({
    artisan_id: "lur 1",
    number: "RNA-SECRETO-1",
    craft_line: "cueros-pieles",
    registered_on: dayFromNow(-700),
    expires_on: dayFromNow(30),
  })

  it("a promoter records an entry, is warned before it lapses, renews it, and finds it by its facts", async () => {
    const { status, data } = await post("promoter", "/staff/registrations", entry())
    const { registration } = data as { registration: Record<string, unknown> }
    expect({ status, registration }).toMatchObject({
      status: 201,
      registration: {
        ...{ number: "RNA-SECRETO-1", region: "Lima", status: "expiring", artisan: { code: "LUR-0001" } },
        expires_on: dayFromNow(30),
      },
    })
    for (const query of [
      "status=expiring",
      `artisan_id=${app.staff().here.artisanIds[0]}&craft_line=cueros-pieles`,
      "region=Lima&status=expiring",
      `establishment_id=${app.staff().here.establishmentId}&expires_after=${dayFromNow(0)}`,
      `workshop_id=${app.staff().here.workshopId}&registered_after=${dayFromNow(-701)}`,
      "q=lurigancho cuero&status=expiring",
    ]) {
      const found = await many("promoter", `/staff/registrations?${query}`, "registrations")
      expect({ query, found: found.map(({ id }) => id) }).toEqual({ query, found: [registration.id] })
    }
    expect(await many("promoter", "/staff/registrations?q=SECRETO", "registrations")).toEqual([])
    const renewed = await post("promoter", `/staff/registrations/${String(registration.id)}/renew`, {})
    expect(renewed).toMatchObject({
      status: 201,
      data: { registration: { registered_on: dayFromNow(30), status: "upcoming" } },
    })
    expect(await many("promoter", "/staff/registrations?status=expiring", "registrations")).toEqual([])
  })

  it("an entry that stands already is refused in the words of its code", async () => {
    await post("promoter", "/staff/registrations", entry())
    expect(await post("promoter", "/staff/registrations", entry())).toMatchObject({
      status: 409,
      data: { code: "already_recorded" },
    })
    expect(
      await post("promoter", "/staff/registrations", { ...entry(), artisan_id: "LUR-0002" })
    ).toMatchObject({ status: 409, data: { code: "number_of_another" } })
    expect(
      await post("promoter", "/staff/registrations", { ...entry(), artisan_id: "LUR-9999" })
    ).toMatchObject({ status: 404 })
  })

  it("operators read what is theirs and nothing else, as a page and as a file", async () => {
    const { here, there } = app.staff()
    for (const [list, key] of [
      ["registrations", "registration"],
      ["competences", "competence"],
      ["trainings", "training"],
    ] as const) {
      const ids = (await many("operator", `/staff/${list}`, list)).map(({ id }) => id)
      expect(ids).toEqual([registerIds(here)[key]])
      expect((await many("auditor", `/staff/${list}`, list)).map(({ id }) => id).sort()).toEqual(
        [registerIds(there)[key], registerIds(here)[key]].sort()
      )
      const { data } = await get("operator", `/staff/${list}.csv`)
      expect(data).toContain("LUR-0001")
      expect(data).not.toContain("JUN-0001")
    }
  })

  it("the number is in no log, no event, no audit entry and no page of the shop", async () => {
    await post("promoter", "/staff/registrations", entry())
    const { registration } = {
      registration: await many("promoter", "/staff/registrations?status=expiring", "registrations"),
    }
    await post("promoter", `/staff/registrations/${String(registration[0]!.id)}`, { number: "RNA-SECRETO-2" })
    await imported("promoter", "/staff/registrations/import", {
      csv: `Código,Número,Línea,Fecha\nLUR-0002,RNA-SECRETO-3,Talla,01/02/2024`,
    })
    const log = await app.sql("select * from audit_entry")
    expect(log.length).toBeGreaterThan(2)
    expect(JSON.stringify(log)).not.toContain("SECRETO")
    const pages = await Promise.all(
      [
        `/store/products/${app.world().bag.id}/provenance`,
        "/store/artisans/LUR-0001",
        "/store/workshops",
      ].map(async (path) => (await app.api.get(path, app.any())).data)
    )
    expect(JSON.stringify(pages)).not.toContain("SECRETO")
  })

  it("a trainer records a training of their own institution, corrects it and takes it out", async () => {
    const { here, there } = app.staff()
    const body = {
      ...{ establishment_id: here.establishmentId, workshop_id: here.workshopId, kind: "assistance" },
      ...{ topic: "Costos y precios", hours: 16, starts_on: "2026-03-02", ends_on: "2026-03-06" },
      attendees: ["LUR-0001", here.artisanIds[1]],
    }
    const { data, status } = await post("trainer", "/staff/trainings", body)
    const { training } = data as { training: { id: string } }
    expect({ status, training }).toMatchObject({
      status: 201,
      training: { institution_label: "Produce", attendee_count: 2, workshop: { id: here.workshopId } },
    })
    expect(
      await post("trainer", "/staff/trainings", { ...body, topic: "Otro", attendees: there.artisanIds })
    ).toMatchObject({ status: 400, data: { code: "attendee_not_there" } })
    const path = `/staff/trainings/${training.id}`
    expect(await post("trainer", path, { hours: 18, institution_label: "CITE Cuero" })).toMatchObject({
      status: 200,
      data: { training: { hours: 18, institution_label: "CITE Cuero", attendee_count: 2 } },
    })
    for (const query of ["q=costos", "kind=assistance", "from=2026-03-06&to=2026-03-31"]) {
      const found = await many("trainer", `/staff/trainings?${query}`, "trainings")
      expect({ query, found: found.map(({ id }) => id) }).toEqual({ query, found: [training.id] })
    }
    expect(await many("trainer", "/staff/trainings?from=2026-03-07", "trainings")).toEqual([])
    expect((await app.as(token("trainer"), { method: "DELETE", path })).status).toBe(200)
    expect((await get("trainer", path)).status).toBe(404)
  })

  const FILE = [
    "Código;Número de registro;Línea artesanal;Región;Fecha de registro;Vence",
    "LUR-0001;A-1;Cueros y pieles;;15/01/2026;",
    "LUR-0002;A-2;Cerámica;Lima;31/02/2026;",
    "lur 2;A-2;Talla;LIM;2026-01-15;15/01/2028",
    "LUR-0009;A-4;Talla;;15/01/2026;",
    "JUN-0001;A-1;Imaginería;;15/01/2026;",
  ].join("\r\n")

  it("a file is looked at whole, every problem told where it is, and nothing is saved by a dry run", async () => {
    const before = await app.auditLength()
    const result = await imported("promoter", "/staff/registrations/import", { csv: FILE, dry_run: true })
    expect(result).toMatchObject({ status: 200, rows: 5, good: 2, bad: 3, saved: 0 })
    expect(result.problems).toEqual([
      {
        ...{ line: 3, column: "Línea artesanal", code: "bad_craft_line" },
        message: "«Cerámica» no es una línea artesanal.",
      },
      expect.objectContaining({ line: 3, column: "Fecha de registro", code: "bad_date" }),
      expect.objectContaining({ line: 5, column: "Código", code: "unknown_artisan" }),
      {
        ...{ line: 6, column: "Número de registro", code: "number_in_file" },
        message: "La línea 2 da este número a otra persona.",
      },
    ])
    expect(await app.auditLength()).toBe(before)
    const english = await imported("promoter", "/staff/registrations/import?locale=en", { csv: FILE })
    expect(english.saved).toBe(0)
    expect(english.problems[0]!.message).toBe("“Cerámica” is not a craft line.")
    expect(await many("promoter", "/staff/registrations?status=current", "registrations")).toEqual([])
  })

  it("the good rows are kept when that is asked for, once, with one entry of the log", async () => {
    const before = await app.auditLength()
    const body = { csv: FILE, mode: "good_rows" }
    expect(await imported("promoter", "/staff/registrations/import", body)).toMatchObject({
      saved: 2,
      bad: 3,
    })
    expect(await app.auditLength()).toBe(before + 1)
    const rows = await many("promoter", "/staff/registrations?status=current&order=artisan", "registrations")
    expect(rows).toMatchObject([
      { number: "A-1", region: "Lima", expires_on: "2028-01-15", artisan: { code: "LUR-0001" } },
      { number: "A-2", craft_line: "talla", artisan: { code: "LUR-0002" } },
    ])
    const again = await imported("promoter", "/staff/registrations/import", body)
    expect(again).toMatchObject({ saved: 0, bad: 5 })
    expect(again.problems.map(({ line, code }) => [line, code])).toContainEqual([2, "already_recorded"])
  })

  it("a file as Excel saves it in Peru is read, and the list's own file is told to be there already", async () => {
    const csv_base64 = Buffer.from(
      "Código;Número;Línea;Región;Inscripción\r\nLUR-0001;Ñ-1;Imaginería;Junín;15/01/2026\r\n",
      "latin1"
    ).toString("base64")
    expect(await imported("promoter", "/staff/registrations/import", { csv_base64 })).toMatchObject({
      ...{ saved: 1, problems: [] },
    })
    const [row] = await many("promoter", "/staff/registrations?status=current", "registrations")
    expect(row).toMatchObject({ number: "Ñ-1", region: "Junín", craft_line: "imagineria" })
    const { data } = await get("promoter", "/staff/registrations.csv?status=current")
    const again = await imported("promoter", "/staff/registrations/import", { csv: data as string })
    expect(again.problems.map(({ code }) => code)).toEqual(["already_recorded"])
  })

  it.each(["registrations", "competences", "trainings"] as const)(
    "the template of %s is a file that could be imported",
    async (list) => {
      const who = list === "trainings" ? "trainer" : "promoter"
      for (const locale of ["es", "en"]) {
        const { data } = await get(who, `/staff/${list}/import-template.csv?locale=${locale}`)
        const result = await imported(who, `/staff/${list}/import`, { csv: data, dry_run: true })
        expect(result).toMatchObject({ status: 200, rows: 1, good: 1, problems: [] })
      }
    }
  )

  it("trainings and certificates come from files as well", async () => {
    expect(
      await imported("trainer", "/staff/trainings/import", {
        csv: `Establishment,Workshop,Kind,Topic,Hours,Starts on,Ends on,Attendees
LUR,Taller de cuero,Training,"Costos, precios",16 h,02/03/2026,06/03/2026,"LUR-0001, LUR-0002"
LUR,Taller de cuero,Training,"COSTOS, PRECIOS",16 h,02/03/2026,06/03/2026,LUR-0002`,
        mode: "good_rows",
      })
    ).toMatchObject({ saved: 1, problems: [{ line: 3, column: null, code: "repeated_in_file" }] })
    expect(
      await imported("promoter", "/staff/competences/import", {
        csv: `\ufeffcodigo\tentidad\tnorma\temision\nLUR-0001\tCITE Cuero\tRepujado fino\t1/2/2026`,
      })
    ).toMatchObject({ saved: 1, problems: [] })
    expect((await many("trainer", "/staff/competences?q=repujado fino", "competences"))[0]).toMatchObject({
      issued_on: "2026-02-01",
      status: "current",
    })
  })

  it("what is no file is told in words; what is no request is an error", async () => {
    const path = "/staff/registrations/import"
    expect(await imported("promoter", path, { csv: "" })).toMatchObject({
      ...{ rows: 0, saved: 0, problems: [{ code: "empty_file" }] },
    })
    expect((await post("promoter", path, {})).status).toBe(400)
    expect((await post("promoter", path, { csv: "a", csv_base64: "YQ==" })).status).toBe(400)
    expect((await post("promoter", path, { csv: "a", mode: "some" })).status).toBe(400)
    expect((await post("promoter", path, { csv: "x".repeat(5_000_000) })).status).toBe(413)
    expect((await post("operator", path, { csv: FILE })).status).toBe(403)
  })

  it("five thousand rows are taken in while somebody waits", async () => {
    await app.sql(
      `insert into provenance_artisan (id, code, workshop_id)
       select 'arti_t' || n, 'LUR-' || (10000 + n), ? from generate_series(1, 5000) n`,
      [app.staff().here.workshopId]
    )
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `LUR-${10001 + i};B-${i};Talla;Lima;15/01/2026;15/01/2028`
    )
    const csv = ["codigo;numero;linea;region;fecha;vence", ...rows].join("\n")
    const began = Date.now()
    expect(await imported("promoter", "/staff/registrations/import", { csv })).toMatchObject({
      ...{ rows: 5000, saved: 5000, problems: [] },
    })
    const seconds = (Date.now() - began) / 1000
    process.stderr.write(`imported 5000 registrations in ${seconds} s\n`)
    expect(seconds).toBeLessThan(10)
    await eventually(async () => {
      expect(
        await app.sql(
          "select count(*)::int as count from provenance_registration where import_id is not null"
        )
      ).toEqual([{ count: 5000 }])
    })
  })
})
