import { cellText, exportRows } from "../../../imports/export-cells"
import { IMPORT_COLUMNS, IMPORT_FIELDS } from "../../../imports/import-columns"
import { bag, PLACES } from "../test/listings-suite"
import { cancelImport, endForgotten, startImport } from "./decide-import"
import type { ImportWork } from "./import-row"
import { runImports } from "./run-import"
import { CURATOR, importsSuite, OPERATOR } from "./test/imports-suite"

const HEAD = "Código;Taller;Título;Precio;Existencias;Artesanos"
const file = (...rows: string[]) => [HEAD, ...rows].join("\n")
const GOOD = Array.from({ length: 8 }, (_, i) => `B-${i};Taller de cuero;Bolso ${i};12,50;${i};LUR-0001`)

importsSuite("listings-imports", (suite) => {
  const { send, receive, start, importRow, problems, listings, run, sql, work } = suite
  it("a file is checked without anything being written, then written, and the audit log says by whom", async () => {
    const id = await send(file(...GOOD))
    expect(await importRow(id)).toMatchObject({ state: "checked", rows: 8, good: 8, bad: 0, to_create: 8 })
    expect(await listings()).toEqual([])

    await start(id)
    expect(await importRow(id)).toMatchObject({ state: "done", done: 8, created: 8, file: null, updated: 0 })
    const all = await listings()
    expect(all).toHaveLength(8)
    expect(all[3]).toMatchObject({
      ...{ code: "B-3", workshop_id: PLACES.workshop, state: "draft", version: 1 },
      content: {
        title: { es: "Bolso 3" },
        price: 1250,
        variants: [{ stock: 3 }],
        makers: [{ artisan_id: "artn_1", share_bp: 10_000 }],
      },
    })
    const entries = await sql("select action, actor_label from audit_entry")
    expect(entries.every(({ actor_label }) => actor_label === "Rosa")).toBe(true)
    const actions = entries.map(({ action }) => action as string)
    expect(actions.filter((action) => action === "listing.created")).toHaveLength(8)
    expect(actions).toEqual(
      expect.arrayContaining(["listing_import.sent", "listing_import.started", "listing_import.finished"])
    )
    expect(await sql("select from listings_import_row")).toEqual([])
  })

  it.each(["all_or_none", "good_rows"] as const)("the same file twice changes nothing (%s)", async (mode) => {
    await start(await send(file(...GOOD)), { mode })
    const before = await listings()
    const id = await send(file(...GOOD))
    expect(await importRow(id)).toMatchObject({ to_create: 0, to_update: 0, unchanged: 8 })
    await start(id, { mode })
    expect(await importRow(id)).toMatchObject({ created: 0, updated: 0, unchanged: 8, done: 8 })
    expect(await listings()).toEqual(before)
  })

  it("what is wrong is told by row and column, and the good rows can be written without it", async () => {
    const id = await send(
      file(
        ...GOOD.slice(0, 3),
        "M-1;Taller de telar;De otro penal;10;1;",
        "M-2;Taller de cuero;Precio;1.300;x;LUR-0009",
        ";Taller de cuero;Sin código;10;1;",
        "B-1;Taller de cuero;Otra vez;10;1;"
      )
    )
    expect(await problems(id)).toEqual([
      [5, "Taller", "unknown_workshop"],
      [6, "Precio", "ambiguous_number"],
      [6, "Existencias", "bad_stock"],
      [6, "Artesanos", "maker_not_there"],
      [7, "Código", "missing_value"],
      [8, "Título", "differs_from_first"],
      [8, "Código", "repeated_code"],
    ])
    expect(await importRow(id)).toMatchObject({ rows: 7, good: 2, bad: 5, problems_count: 7 })
    await expect(start(id)).rejects.toMatchObject({ code: "import_has_problems" })
    await start(id, { mode: "good_rows" })
    expect((await listings()).map(({ code }) => code)).toEqual(["B-0", "B-2"])
    expect(await problems(id)).toHaveLength(7)
  })

  it("a workshop of another prison is not there for an operator, and is for who has charge of all", async () => {
    const rows = file("M-1;Taller de telar;Manta;10;1;CUS-0001")
    const id = await send(rows)
    expect(await problems(id)).toEqual([[2, "Taller", "unknown_workshop"]])
    await expect(start(id, { mode: "good_rows" })).rejects.toMatchObject({ code: "nothing_to_import" })
    await start(await send(rows, { hand: CURATOR }), {}, CURATOR)
    expect(await sql("select establishment_id from listings_listing")).toEqual([
      { establishment_id: PLACES.there },
    ])
  })

  it.each([
    [
      ...["a thousand columns", `${HEAD};${Array.from({ length: 1000 }, (_, i) => `c${i}`).join(";")}\n`],
      ...[[1, null, "too_many_columns"]],
    ],
    ["no rows", HEAD, [1, null, "empty_file"]],
    ["headings of something else", "Código;Foto 360\na;b", [1, "Foto 360", "unknown_column"]],
    ["no code", "Taller;Título\na;b", [1, "Código", "missing_column"]],
    ["a column twice", "Código;CODE\na;b", [1, "CODE", "repeated_column"]],
    ["the first bytes of a workbook alone", Buffer.from([0x50, 0x4b, 1, 2, 3]), [1, null, "not_a_workbook"]],
    ["too many rows", `Código\n${"a\n".repeat(20_001)}`, [20_002, null, "too_many_rows"]],
  ] as [string, string | Buffer, [number, string | null, string]][])(
    "nothing of a file with %s can be used, and it says why",
    async (_what, bytes, problem) => {
      const id = await send(bytes)
      expect(await importRow(id)).toMatchObject({ state: "failed", failure: problem[2], file: null })
      expect(await problems(id)).toEqual([problem])
    }
  )

  it("what is stored comes back as it is when it is exported and imported", async () => {
    const sizes = bag({
      title: { es: '=HYPERLINK("x")', en: "" },
      option: { es: "Talla", en: "Size" },
      variants: ["38", "39"].map((value, i) => ({ key: value, value, price: i ? 15_000 : null, stock: 1 })),
      photos: [],
    })
    await sql(
      `insert into listings_listing (id, code, establishment_id, workshop_id, content, created_by, updated_by)
       values ('list_1', 'A-1', ?, ?, ?::jsonb, 'm', 'm')`,
      [PLACES.here, PLACES.workshop, JSON.stringify(sizes)]
    )
    const exported = exportRows({
      ...{
        code: "A-1",
        establishment: "LUR",
        workshop: "Taller de cuero",
        content: sizes,
        counted: new Set(),
      },
      ...{ artisanCode: () => "LUR-0001", photoName: () => undefined },
    })
    const lines = [
      IMPORT_FIELDS.map((field) => IMPORT_COLUMNS[field].heading.en),
      ...exported.map((row) => IMPORT_FIELDS.map((field) => cellText(row[field]))),
    ]
    const id = await send(
      lines.map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(",")).join("\n")
    )
    expect(await importRow(id)).toMatchObject({
      state: "checked",
      unchanged: 1,
      to_update: 0,
      bad: 0,
      rows: 2,
    })
  })

  it("edits of what is published are opened, and the shop's words again close them", async () => {
    const content = bag({ photos: [{ photo_id: "phot_1", alt: { es: "Bolso", en: "" } }] })
    await sql(
      `insert into listings_listing (id, code, establishment_id, workshop_id, state, content, published,
         first_published_at, created_by, updated_by)
       values ('list_1', 'A-1', ?, ?, 'published', ?::jsonb, ?::jsonb, now(), 'm', 'm')`,
      [PLACES.here, PLACES.workshop, JSON.stringify(content), JSON.stringify(content)]
    )
    const price = async (soles: string) => start(await send(`Código;Precio\nA-1;${soles}`))
    await price("99,90")
    expect(await listings()).toMatchObject([
      { state: "published", edit_state: "draft", version: 2, content: { price: 9990 } },
    ])
    await price("120")
    expect(await listings()).toMatchObject([
      { state: "published", edit_state: null, version: 3, content: { price: 12_000 } },
    ])
  })

  it("all or none writes nothing where something changed since the check, and says what", async () => {
    await start(await send(file(...GOOD)))
    const id = await send(file(...GOOD.map((row) => row.replace("12,50", "13,50"))))
    await sql("update listings_listing set state = 'submitted' where code = 'B-6'")
    const before = await listings()
    await start(id)
    expect(await listings()).toEqual(before)
    expect(await importRow(id)).toMatchObject({ state: "checked", good: 7, bad: 1, done: 0, mode: null })
    expect(await problems(id)).toEqual([[8, "Código", "listing_in_review"]])
    await start(id, { mode: "good_rows" })
    expect((await listings()).filter(({ version }) => version === 2)).toHaveLength(7)
  })

  it("it can be cancelled once checked, by who sent it, and its file goes", async () => {
    const id = await send(file(...GOOD), { hand: CURATOR })
    const cancel = (hand: typeof OPERATOR) => run((context) => cancelImport(context, hand, id))
    await expect(cancel(OPERATOR)).rejects.toMatchObject({ type: "not_found" })
    await cancel(CURATOR)
    await cancel(CURATOR)
    expect(await importRow(id)).toMatchObject({ state: "cancelled", file: null })
    await expect(start(id, {}, CURATOR)).rejects.toMatchObject({ code: "import_not_checked" })
    expect(await listings()).toEqual([])
  })

  it.each([
    ["good_rows", 3],
    ["all_or_none", 0],
  ] as const)("cancelled while it is written, %s leaves %d listings", async (mode, written) => {
    const id = await send(file(...GOOD))
    await run((context) => startImport(context, OPERATOR, id, { mode, submit: false }))
    // Somebody cancels once the first batch of three is through, or on its way.
    const cancelling: ImportWork = {
      ...work,
      async inTransaction(some) {
        const [row] = await sql("select done from listings_import where id = ?", [id])
        if (Number(row?.done) >= 3) await run((context) => cancelImport(context, OPERATOR, id))
        return await run(some)
      },
    }
    expect(await runImports(cancelling)).toEqual([])
    expect(await importRow(id)).toMatchObject({ state: "cancelled", created: written })
    expect(await listings()).toHaveLength(written)
  })

  it("whoever else comes while somebody works on it leaves it alone", async () => {
    const id = await receive(file(...GOOD))
    const all = () => Promise.all([1, 2, 3].map(() => runImports(work)))
    expect(await all()).toEqual([[], [], []])
    expect(await importRow(id)).toMatchObject({ state: "checked", rows: 8, good: 8 })
    await run((context) => startImport(context, OPERATOR, id, { mode: "good_rows", submit: false }))
    expect(await all()).toEqual([[], [], []])
    expect(await importRow(id)).toMatchObject({ state: "done", created: 8, done: 8 })
    expect(await sql("select from audit_entry where action = 'listing.created'")).toHaveLength(8)
  })

  it("what fails through a fault of ours is left alone for a moment, tried again, and given up in the end", async () => {
    const id = await receive(file(...GOOD))
    let calls = 0
    const failing: ImportWork = {
      ...work,
      inTransaction: async (some) => {
        if ((calls += 1) === 5) throw new Error("the disk is full")
        return await run(some)
      },
    }
    expect(await runImports(failing)).toMatchObject([{ id, error: { message: "the disk is full" } }])
    expect(await runImports(work)).toEqual([])
    expect(await importRow(id)).toMatchObject({ state: "checking", attempts: 1 })

    const later = "update listings_import set leased_until = now() - interval '1 second'"
    await sql(`${later}, attempts = 5`)
    expect(await runImports(work)).toEqual([])
    expect(await importRow(id)).toMatchObject({ state: "failed", failure: "interrupted", file: null })

    const other = await receive(file(...GOOD))
    await sql(`${later} where id = ?`, [other])
    expect(await runImports(work)).toEqual([])
    expect(await importRow(other)).toMatchObject({ state: "checked", good: 8 })
  })

  it("what nobody starts within a week is forgotten", async () => {
    const id = await send(file(...GOOD))
    expect(await run(endForgotten)).toBe(0)
    await sql("update listings_import set checked_at = now() - interval '8 days'")
    expect(await run(endForgotten)).toBe(1)
    expect(await importRow(id)).toMatchObject({ state: "cancelled", file: null })
  })
})
