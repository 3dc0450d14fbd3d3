import { mediaUrl } from "./media-url"

describe("the address of a picture", () => {
  it("loses the backend's host and port", () => {
    expect(mediaUrl("http://localhost:9000/static/1699-bolso.webp")).toBe("/media/1699-bolso.webp")
    expect(mediaUrl("/static/a/b.webp")).toBe("/media/a/b.webp")
  })

  it("stays as it is when it lies elsewhere", () => {
    expect(mediaUrl("https://cdn.example/pictures/a.webp")).toBe("https://cdn.example/pictures/a.webp")
    expect(mediaUrl("not a url")).toBe("not a url")
  })
})
