import sharp from "sharp"
import { readDocument } from "./read-document"

const picture = (format: "png" | "jpeg") =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#a0522d" } })
    .withExif({ IFD0: { Artist: "Canaria Secreta" }, IFD3: { GPSLatitude: "12/1 2/1 3/1" } })
    [format]()
    .toBuffer()

describe("a document that is handed over", () => {
  it("is kept as it is when it is a whole PDF", async () => {
    const file = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")
    expect(await readDocument(file)).toEqual({ content: file, media_type: "application/pdf" })
  })

  it.each([["png" as const], ["jpeg" as const]])(
    "loses what a photo says of who took it, where: %s",
    async (format) => {
      const file = await picture(format)
      expect(file.includes("Canaria Secreta")).toBe(true)
      const { content, media_type } = await readDocument(file)
      expect(media_type).toBe(`image/${format}`)
      expect(content.includes("Canaria Secreta")).toBe(false)
      expect(await sharp(content).metadata()).toMatchObject({ format, width: 40, height: 30 })
      expect((await sharp(content).metadata()).exif).toBeUndefined()
    }
  )

  it("loses what was hidden behind the picture", async () => {
    const { content } = await readDocument(
      Buffer.concat([await picture("jpeg"), Buffer.from("PK\x03\x04 zip")])
    )
    expect(content.includes("PK\x03\x04")).toBe(false)
  })

  it.each([
    ["nothing", Buffer.alloc(0), "document_empty"],
    ["too much", Buffer.concat([Buffer.from("%PDF-"), Buffer.alloc(10 * 1024 * 1024)]), "document_too_large"],
    ["a web page", Buffer.from("<html><script>alert(1)</script></html>"), "document_format"],
    ["a drawing with scripts", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "document_format"],
    ["half a PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "document_unreadable"],
    [
      "a broken picture",
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(50)]),
      "document_unreadable",
    ],
  ])("is refused when it is %s", async (_what, file, code) => {
    await expect(readDocument(file)).rejects.toMatchObject({ type: "invalid_data", code })
  })

  it("is refused when a small picture unfolds into a huge one", async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(500_000)
    await expect(readDocument(bomb)).rejects.toMatchObject({ code: "document_unreadable" })
  })
})
