import { streamHosts, streamOf } from "./stream"

describe("a film of a fair", () => {
  it.each([
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&t=20s",
    "https://youtu.be/dQw4w9WgXcQ?si=abc",
    "https://youtube.com/live/dQw4w9WgXcQ",
    "https://m.youtube.com/shorts/dQw4w9WgXcQ",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
  ])("of YouTube is framed without cookies: %s", (address) => {
    expect(streamOf(address)).toEqual({
      provider: "youtube",
      embed_url: "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
      page_url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    })
  })

  it("of Vimeo asks not to be tracked, and keeps what an unlisted one needs", () => {
    expect(streamOf("https://vimeo.com/76979871")).toEqual({
      provider: "vimeo",
      embed_url: "https://player.vimeo.com/video/76979871?dnt=1",
      page_url: "https://vimeo.com/76979871",
    })
    expect(streamOf("https://player.vimeo.com/video/76979871?h=8272103f6e")).toMatchObject({
      embed_url: "https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1",
    })
  })

  it("of Facebook is framed by its page's address alone", () => {
    expect(streamOf("https://www.facebook.com/mincetur/videos/feria/1234567890/?mibextid=x")).toEqual({
      provider: "facebook",
      embed_url:
        "https://www.facebook.com/plugins/video.php?show_text=false&href=https%3A%2F%2Fwww.facebook.com%2Fmincetur%2Fvideos%2F1234567890%2F",
      page_url: "https://www.facebook.com/mincetur/videos/1234567890/",
    })
    expect(streamOf("https://www.facebook.com/watch/live/?v=1234567890")).toMatchObject({
      page_url: "https://www.facebook.com/watch/?v=1234567890",
    })
    expect(streamOf("https://fb.watch/abc_DEF12/")).toMatchObject({ page_url: "https://fb.watch/abc_DEF12/" })
  })

  it.each([
    "https://evil.example/watch?v=dQw4w9WgXcQ",
    "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
    "https://notyoutube.com/watch?v=dQw4w9WgXcQ",
    "https://youtube.com@evil.example/embed/dQw4w9WgXcQ",
  ])("of another host is not shown: %s", (address) => {
    expect(typeof streamOf(address)).toBe("string")
  })

  it.each([
    "javascript:alert(1)//youtube.com",
    "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://user:pass@www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://www.youtube.com/",
    "https://www.youtube.com/watch?v=%22onload%3D",
    "https://vimeo.com/event/1234567",
    "https://www.facebook.com/mincetur",
    "youtube",
    "",
  ])("that is none is told so: %s", (address) => {
    expect(streamOf(address)).toBe("stream_unreadable")
  })

  it("may come from another host once that is allowed, and from the usual ones no more", () => {
    const hosts = streamHosts("videos.mincetur.gob.pe, www.vimeo.com")
    expect(streamOf("https://videos.mincetur.gob.pe/w/abc", hosts)).toMatchObject({
      provider: "videos.mincetur.gob.pe",
    })
    expect(streamOf("https://vimeo.com/76979871", hosts)).toMatchObject({ provider: "vimeo" })
    expect(streamOf("https://youtu.be/dQw4w9WgXcQ", hosts)).toBe("stream_host_not_allowed")
  })
})
