import { sniffPhoto } from "./sniff-photo"

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe("a file that somebody chose as a photo", () => {
  it.each([
    ["jpeg", "\xff\xd8\xff\xe1\x00\x18Exif"],
    ["png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["webp", "RIFF\x24\0\0\0WEBPVP8 "],
    ["avif", "\0\0\0\x20ftypavif\0\0\0\0mif1miaf"],
    ["avif", "\0\0\0\x20ftypmif1\0\0\0\0avifmiaf"],
    ["heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic"],
    ["heic", "\0\0\0\x18ftypmif1\0\0\0\0heic"],
    ["gif", "GIF89a"],
    ["svg", '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'],
    ["svg", "\xef\xbb\xbf  <SVG >"],
    ["other", "%PDF-1.7"],
    ["other", "\0\0\0\x18ftypisom\0\0\x02\0mp41"],
    ["other", ""],
  ])("is %s by what is in it", (kind, beginning) => {
    expect(sniffPhoto(bytes(beginning))).toBe(kind)
  })

  it("is no picture for naming one further on", () => {
    expect(sniffPhoto(bytes("hello svg \xff\xd8\xff"))).toBe("other")
  })
})
