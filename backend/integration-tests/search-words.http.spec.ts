import { forgetOldQueries } from "../src/modules/search-desk/forget-old-queries"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { indexedProducts } from "./indexed-product"

type Group = { id: string; kind: string; words: string[]; origin: string; active: boolean; in_file: boolean }
type Desk = { counters: { flush(): Promise<void> } }

describeStaffApp("search words", (app) => {
  const { search } = indexedProducts(app)
  const curator = () => app.staff().members.curator.tokens.fresh
  const save = (body: object) => app.as(curator(), { method: "POST", path: "/staff/search-words", body })
  const get = async <Answer>(path: string, token = curator()) => {
    const { status, data } = await app.as(token, path)
    expect([path, status]).toEqual([path, 200])
    return data as Answer
  }
  const finds = async (q: string) => (await search({ filters: { q } })).metadata.count
  const typed = async (q: string, times = 1) => {
    for (let i = 0; i < times; i++) {
      await app.api.post(
        "/store/search",
        { entity: "product", filters: { q }, search_options: { count: "exact" } },
        { headers: { ...app.world().headers.headers, "x-tejido-search": "typed" } }
      )
    }
  }
  const flush = () => app.container().resolve<Desk>("searchDesk").counters.flush()
  const lastAudit = async () =>
    (await app.sql("select action, resource_id, before, after from audit_entry order by seq desc limit 1"))[0]

  it("words that a curator groups find each other within seconds, and no longer once they are taken out", async () => {
    expect(await finds("mochilonga")).toBe(0)
    const { status, data } = await save({
      kind: "one_way",
      for: ["mochilonga"],
      words: ["bolso"],
      note: "Feria",
      active: true,
    })
    expect(status).toBe(201)
    const { id } = (data as { search_word: Group }).search_word
    expect(await lastAudit()).toMatchObject({
      action: "search_words.saved",
      resource_id: id,
      before: null,
      after: { words: ["bolso"], for: ["mochilonga"] },
    })
    await eventually(async () => expect(await finds("mochilonga")).toBe(1))
    await save({ id, kind: "one_way", for: ["mochilonga"], words: ["bolso"], active: false })
    await eventually(async () => expect(await finds("mochilonga")).toBe(0))
    expect((await app.as(curator(), { method: "DELETE", path: `/staff/search-words/${id}` })).status).toBe(
      200
    )
    expect(await lastAudit()).toMatchObject({ action: "search_words.removed", resource_id: id })
    expect((await app.as(curator(), `/staff/search-words/${id}`)).status).toBe(404)
  })

  it("a group is never called as the route is that tries queries", async () => {
    const { data } = await save({ kind: "synonyms", words: ["try", "ensayo zeta"], active: false })
    const { id } = (data as { search_word: Group }).search_word
    expect(id).not.toBe("try")
    const { search_word } = await get<{ search_word: Group }>(`/staff/search-words/${id}`)
    expect(search_word.words).toEqual(["try", "ensayo zeta"])
    await app.as(curator(), { method: "DELETE", path: `/staff/search-words/${id}` })
  })

  it("what the file brings can be changed, and taking the change out brings the file's back", async () => {
    const {
      search_words: [group],
    } = await get<{ search_words: [Group] }>("/staff/search-words?origin=file&limit=1")
    expect(group.in_file).toBe(true)
    const path = `/staff/search-words/${group.id}`
    const { kind, words, for: typedWords } = group as Group & { for?: string[] }
    await save({ id: group.id, kind, words, ...(typedWords && { for: typedWords }), active: false })
    expect(await get(path)).toMatchObject({
      search_word: { origin: "curator", active: false, in_file: true },
    })
    await app.as(curator(), { method: "DELETE", path })
    expect(await get(path)).toMatchObject({ search_word: group })
    expect((await app.as(curator(), { method: "DELETE", path })).status).toBe(404)
  })

  it("refuses words that cannot be kept, says which and where they stand already, and writes nothing", async () => {
    await save({ id: "prueba-uno", kind: "synonyms", words: ["quirquincho", "tatu"], active: true })
    const before = await app.auditLength()
    const refused: [object, string][] = [
      [{ kind: "synonyms", words: ["sola"] }, "word_group_too_small"],
      [{ kind: "synonyms", words: ["Tatú", "armadillo"] }, "word_in_other_group"],
      [{ kind: "synonyms", words: ["de la", "armadillo"] }, "word_is_stop_word"],
      [{ kind: "synonyms", words: ["🧶", "armadillo"] }, "word_not_a_word"],
      [{ kind: "synonyms", words: ["armadillo", "ARMADILLO"] }, "word_twice"],
      [{ kind: "one_way", words: ["armadillo"] }, "word_group_for_missing"],
      [{ id: "No Id", kind: "synonyms", words: ["armadillo", "peludo"] }, "word_group_id_invalid"],
      [
        { kind: "synonyms", words: Array.from("abcdefghijklmnopqrstuv", (letter) => `palabra${letter}`) },
        "word_group_too_large",
      ],
    ]
    for (const [body, code] of refused) {
      expect(await save({ active: true, ...body })).toMatchObject({ status: 400, data: { code } })
    }
    expect(await save({ active: true, kind: "synonyms", words: ["Tatú", "armadillo"] })).toMatchObject({
      data: { details: { word: "Tatú", group: "prueba-uno" } },
    })
    for (const words of [["\ud83d", "armadillo"], ["armadillo\u0007", "peludo"], "armadillo"]) {
      expect((await save({ kind: "synonyms", words, active: true })).status).toBe(400)
    }
    expect(await app.auditLength()).toBe(before)
  })

  it("shows how a query is read, and why each hit was found", async () => {
    await save({ kind: "one_way", for: ["cajonsito"], words: ["retablo"], active: true })
    await eventually(async () => expect(await finds("cajonsito")).toBe(1))
    expect(await get("/staff/search-words/try?q=cajonsito%20de%20navidad")).toMatchObject({
      engine: "postgres-es",
      words: [{ word: "cajonsito", synonyms: ["retablo"] }, { word: "de", stem: null }, { word: "navidad" }],
      hits: [{ handle: "retablo-navidad", title: "Retablo de decoración navideña" }],
    })
    const { hits } = await get<{ hits: { why: string[] }[] }>("/staff/search-words/try?q=bolso")
    expect(hits[0]?.why).toContain("title")
  })

  it("tells what is searched for often, and what finds nothing; never what few asked, nor who", async () => {
    await typed("Bolso", 5)
    await typed("bolso ", 1)
    await typed("sirenas de barro xqzwvk", 6)
    await typed("rosa quispe", 4)
    await typed("rosa@ejemplo.pe", 9)
    await typed("999888777", 9)
    await app.api.post(
      "/store/search",
      { entity: "product", filters: { q: "sin contar" } },
      app.world().headers
    )
    await flush()
    const kept = (await app.sql("select distinct query from search_query_day order by query")).map(
      ({ query }) => query
    )
    expect(kept).toEqual(["bolso", "rosa quispe", "sirenas de barro xqzwvk"])
    const { search_queries, count } = await get<{ search_queries: object[]; count: number }>(
      "/staff/search-queries"
    )
    expect(count).toBe(2)
    expect(search_queries).toEqual([
      { query: "bolso", searches: 6, without_results: 0, results: 1 },
      expect.objectContaining({ query: "sirenas de barro xqzwvk", searches: 6 }),
    ])
    const { figures } = await get<{ figures: { totals: object; by_day: object[] } }>(
      "/staff/search-queries/figures"
    )
    expect(figures.totals).toMatchObject({ searches: 16 })
    expect(figures.by_day).toHaveLength(30)
    const csv = await get<string>("/staff/search-queries.csv?order=query")
    expect(csv).toContain("bolso")
    expect(csv).not.toContain("quispe")
    expect(
      (await app.as(curator(), "/staff/search-queries?from=2026-11-20&to=2026-11-01")).data
    ).toMatchObject({
      code: "range_backwards",
    })
  })

  it("forgets what was rare after a month, and the rest after a year and a bit", async () => {
    await app.sql(
      `insert into search_query_day (day, locale, query, searches) values
         (current_date - 31, 'es', 'rara', 4), (current_date - 29, 'es', 'nueva', 1),
         (current_date - 31, 'es', 'conocida', 4), (current_date - 1, 'es', 'conocida', 1),
         (current_date - 401, 'es', 'antigua', 100)`
    )
    expect(await forgetOldQueries(app.container().resolve("__pg_connection__"))).toEqual({ forgotten: 2 })
    const kept = await app.sql("select query from search_query_day order by query, day")
    expect(kept.map(({ query }) => query)).toEqual(["conocida", "conocida", "nueva"])
  })

  it("shows the state of search to staff", async () => {
    const { parts } = await get<{ parts: { code: string; state: string }[] }>("/staff/search-health")
    expect(parts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "product_index", state: "ok" }),
        expect.objectContaining({ code: "index_freshness", state: "ok" }),
      ])
    )
  })
})
