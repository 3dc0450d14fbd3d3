import { createServer, request, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { MedusaResponse } from "@medusajs/framework/http"
import { streamCsv, type CsvExport } from "./stream-csv"

type Row = { name: string; amount: bigint; open: boolean; at: Date | null }
const ROW: Row = { name: "Taller, «El Sol»", amount: -5n, open: true, at: new Date("2026-11-24T02:03:04Z") }
const HEADINGS = { es: "Nombre,Monto,Abierto,Fecha", en: "Name,Amount,Open,Date" }

const columns: CsvExport<Row>["columns"] = [
  { heading: { es: "Nombre", en: "Name" }, value: (row) => row.name },
  { heading: { es: "Monto", en: "Amount" }, value: (row) => row.amount },
  { heading: { es: "Abierto", en: "Open" }, value: (row) => row.open },
  { heading: { es: "Fecha", en: "Date" }, value: (row) => row.at },
]

async function* of(...rows: Row[]): AsyncGenerator<Row> {
  yield* rows
}

describe("streamCsv", () => {
  let server: Server
  let answer: (res: MedusaResponse) => Promise<void>
  const logged: string[] = []

  beforeAll(async () => {
    server = createServer((req, res) => {
      Object.assign(req, { scope: { resolve: () => ({ error: (line: string) => logged.push(line) }) } })
      answer(res as MedusaResponse).catch((error: Error) => res.writeHead(500).end(error.message))
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  })
  afterAll(() => server.close())
  beforeEach(() => logged.splice(0))

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send = (rows: AsyncIterable<Row>, locale: "es" | "en" = "es") => {
    answer = (res) => streamCsv(res, { filename: { es: "talleres", en: "workshops" }, locale, columns, rows })
  }

  it.each(["es", "en"] as const)(
    "is a file for spreadsheets, in the language of who asks (%s)",
    async (locale) => {
      send(of(ROW, { name: '=1+"1"', amount: 7n, open: false, at: null }), locale)
      const response = await fetch(url())
      const text = Buffer.from(await response.arrayBuffer()).toString("utf8")
      const yes = locale === "es" ? "sí" : "yes"
      expect(text).toBe(
        `\ufeff${HEADINGS[locale]}\r\n"Taller, «El Sol»",-5,${yes},2026-11-23 21:03:04\r\n"'=1+""1""",7,no,\r\n`
      )
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8")
      const name = locale === "es" ? "talleres" : "workshops"
      expect(response.headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="${name}-\\d{4}-\\d{2}-\\d{2}\\.csv"$`)
      )
    }
  )

  it("is a heading alone where there are no rows", async () => {
    send(of())
    expect(await (await fetch(url())).text()).toBe(`${HEADINGS.es}\r\n`)
  })

  it("is an ordinary error when it fails before the first row", async () => {
    send(
      (async function* (): AsyncGenerator<Row> {
        throw new Error("no database")
      })()
    )
    const response = await fetch(url())
    expect([response.status, await response.text()]).toEqual([500, "no database"])
  })

  it("is never a whole answer when it fails later", async () => {
    send(
      (async function* () {
        for (let i = 0; i < 5000; i++) yield ROW
        throw new Error("the database went away")
      })()
    )
    const response = await fetch(url())
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    expect(logged.join()).toContain("the database went away")
  })

  it("reads no further than the client does, and stops when it leaves", async () => {
    let read = 0
    const ended = new Promise<void>((resolve) => {
      send(
        (async function* () {
          try {
            for (; read < 1_000_000; read++) yield ROW
          } finally {
            resolve()
          }
        })()
      )
    })
    const asked = request(url(), (response) => {
      response.pause()
      setTimeout(() => asked.destroy(), 300)
    })
    asked.on("error", () => undefined)
    asked.end()
    await ended
    expect(read).toBeLessThan(500_000)
    expect(logged).toEqual([])
  })

  it("answers a HEAD without reading rows", async () => {
    let read = 0
    send(
      (async function* () {
        for (; read < 1000; read++) yield ROW
      })()
    )
    const response = await fetch(url(), { method: "HEAD" })
    expect([response.status, read]).toEqual([200, 0])
  })
})
