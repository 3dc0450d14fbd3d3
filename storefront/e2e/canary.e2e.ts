import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "@playwright/test"
import { parseSealingKeys, unseal } from "../../plugins/provenance/src/domain/seal"
import { market, query, runFile } from "./market"

/** Everything that no visitor may learn, as it stands in the running market. */
async function secrets(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const { identity_keys } = JSON.parse(readFileSync(join(dirname(runFile()), "secrets.json"), "utf8")) as {
    identity_keys: string
  }
  const keys = parseSealingKeys(identity_keys)
  const identities = await query<{
    artisan_id: string
    full_name_sealed: string
    dni_sealed: string
    key_id: string
  }>("select artisan_id, full_name_sealed, dni_sealed, key_id from provenance_artisan_identity")
  for (const { artisan_id, full_name_sealed, dni_sealed, key_id } of identities) {
    found.set(unseal({ sealed: full_name_sealed, key_id }, `${artisan_id}/full_name`, keys), "a name")
    found.set(unseal({ sealed: dni_sealed, key_id }, `${artisan_id}/dni`, keys), "a document's number")
  }
  const texts = await query<{ text: string; what: string }>(
    `select name as text, 'a hidden establishment' as what from provenance_establishment where visibility = 'region'
     union all select handle, 'a hidden establishment''s handle' from provenance_establishment
       where visibility = 'region' and handle like '%-%'
     union all select number, 'a register number' from provenance_registration
     union all select alias, 'an alias without consent' from provenance_artisan a
       where alias is not null and not alias_public
         and not exists (select from provenance_artisan o where o.alias = a.alias and o.alias_public)
     union all select story, 'a story without consent' from provenance_artisan a
       where story is not null and not story_public
         and not exists (select from provenance_artisan o where o.story = a.story and o.story_public)
     union all select l.control_number, 'a document of a hidden establishment' from provenance_lot l
       join provenance_workshop w on w.id = l.workshop_id join provenance_establishment e on e.id = w.establishment_id
       where e.visibility = 'region'
     union all select l.exit_number, 'a document of a hidden establishment' from provenance_lot l
       join provenance_workshop w on w.id = l.workshop_id join provenance_establishment e on e.id = w.establishment_id
       where e.visibility = 'region' and l.exit_number is not null`
  )
  texts.forEach(({ text, what }) => found.set(text, what))
  return found
}

/** Which secrets a text holds, however it is written. */
function leaks(text: string, all: Map<string, string>): string[] {
  const forms = [
    text,
    text.replace(/\\u([0-9a-f]{4})/gi, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    text.replace(/&#x([0-9a-f]+);/gi, (_match, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
    text.replace(/(%[0-9a-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return escaped
      }
    }),
  ].map((form) => form.toLowerCase())
  return [...all].flatMap(([secret, what]) =>
    forms.some((form) => form.includes(secret.toLowerCase())) ? [`${what}: ${secret}`] : []
  )
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const worker = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: 6 }, worker))
}

test.describe("nothing public names a person (P1, P2)", () => {
  test.setTimeout(300_000)

  test("no page of the shop, no certificate, no status list", async () => {
    const all = await secrets()
    expect(all.size).toBeGreaterThan(100)
    const { shop } = market()
    const sitemap = await (await fetch(`${shop}/sitemap.xml`)).text()
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname)
    const codes = await query<{ code: string }>(
      `(select c.code from provenance_certificate c join provenance_lot l on l.id = c.lot_id
        join provenance_workshop w on w.id = l.workshop_id join provenance_establishment e on e.id = w.establishment_id
        where e.visibility = 'region' order by c.code limit 20)
       union all (select code from provenance_certificate where revoked_at is not null order by code limit 5)
       union all (select code from provenance_certificate order by code limit 20)`
    )
    expect(codes.length).toBeGreaterThan(20)
    // Products are many and all alike: some of them, in both languages.
    const pages = [
      ...listed.filter((page, i) => !page.includes("/producto/") || i % 8 < 2),
      ...codes.flatMap(({ code }) => [`/origen/${code}`, `/en/origen/${code}`]),
      ...["/.well-known/jwks.json", "/contexts/origen/v1", "/certificate-status/1", "/robots.txt"],
      ...["/buscar?q=cuero", "/productos?pagina=2", "/legal/privacidad"],
    ]
    const leaked: string[] = []
    await inTurns(pages, async (page) => {
      const text = await (await fetch(`${shop}${page}`)).text()
      leaks(text, all).forEach((leak) => leaked.push(`${page}: ${leak}`))
    })
    expect(leaked).toEqual([])
  })

  test("no signed certificate, no document of the search index", async () => {
    const all = await secrets()
    const certificates = await query<{ code: string; jws: string }>(
      "select code, jws from provenance_certificate"
    )
    expect(certificates.length).toBeGreaterThan(100)
    const leaked = certificates.flatMap(({ code, jws }) =>
      leaks(Buffer.from(jws.split(".")[1] ?? "", "base64url").toString("utf8"), all).map(
        (leak) => `${code}: ${leak}`
      )
    )
    const tables = await query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'
         and (table_name like 'srch%' or table_name like 'search%' or table_name like 'ledger%' or table_name like 'impact%')`
    )
    expect(tables.length).toBeGreaterThan(3)
    for (const { name } of tables) {
      const rows = await query<{ row: string }>(`select row_to_json(t)::text as row from "${name}" t`)
      leaked.push(...leaks(rows.map(({ row }) => row).join("\n"), all).map((leak) => `${name}: ${leak}`))
    }
    expect(leaked).toEqual([])
  })

  test("no mail, no log, and no entry of the audit log names a person", async () => {
    const people = new Map([...(await secrets())].filter(([, what]) => /name|number/.test(what)))
    const home = dirname(runFile())
    const files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(log|eml|txt)$/.test(name)
    )
    expect(files.length).toBeGreaterThan(0)
    const leaked = files.flatMap((name) =>
      leaks(readFileSync(join(home, name), "utf8"), people).map((leak) => `${name}: ${leak}`)
    )
    const entries = await query<{ row: string }>("select row_to_json(e)::text as row from audit_entry e")
    const identities = new Map([...people].filter(([, what]) => what !== "a register number"))
    leaked.push(
      ...leaks(entries.map(({ row }) => row).join("\n"), identities).map((leak) => `audit: ${leak}`)
    )
    expect(leaked).toEqual([])
  })
})
