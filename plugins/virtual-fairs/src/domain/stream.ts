/** A film of an event as visitors get it: nothing of it is loaded before they click. */
export type Stream = {
  /** `youtube`, `vimeo`, `facebook`, or the host of another service that is allowed. */
  provider: string
  /** For a frame; the form of the service that keeps the least about who watches. */
  embed_url: string
  /** Where it can be watched at the service itself. */
  page_url: string
}

const HOSTS: Readonly<Record<string, readonly string[]>> = {
  youtube: ["youtube.com", "youtube-nocookie.com", "youtu.be"],
  vimeo: ["vimeo.com", "player.vimeo.com"],
  facebook: ["facebook.com", "fb.watch"],
}

const USUAL = "youtube.com,vimeo.com,facebook.com"
const YOUTUBE_ID = /^[\w-]{11}$/
const DIGITS = /^\d{5,20}$/

/** Hosts whose films may be shown at a fair; `FAIR_STREAM_HOSTS`, comma-separated. */
export function streamHosts(value = process.env.FAIR_STREAM_HOSTS): string[] {
  return (value || USUAL)
    .split(",")
    .map((host) =>
      host
        .trim()
        .toLowerCase()
        .replace(/^www\./, "")
    )
    .filter(Boolean)
}

export type StreamProblem = "stream_host_not_allowed" | "stream_unreadable"

/** The film behind an address, or why it cannot be shown: its host is not allowed, or it names no film there. */
export function streamOf(address: string, hosts: readonly string[] = streamHosts()): Stream | StreamProblem {
  const url = URL.canParse(address) ? new URL(address) : null
  const plain = url?.protocol === "https:" && !url.username && !url.password && !url.port
  if (!url || !plain) return "stream_unreadable"
  const host = url.hostname.replace(/^(www|m|web)\./, "")
  const provider = Object.keys(HOSTS).find((name) => HOSTS[name]?.includes(host))
  const allowed = provider ? HOSTS[provider]?.some((each) => hosts.includes(each)) : hosts.includes(host)
  if (!allowed) return "stream_host_not_allowed"
  const parts = url.pathname.split("/").filter(Boolean)
  if (provider === "youtube") return youtube(host, parts, url) ?? "stream_unreadable"
  if (provider === "vimeo") return vimeo(parts, url) ?? "stream_unreadable"
  if (provider === "facebook") return facebook(host, parts, url) ?? "stream_unreadable"
  return { provider: host, embed_url: url.href, page_url: url.href }
}

function youtube(host: string, parts: readonly string[], url: URL): Stream | null {
  const [first, second] = parts
  const named = ["embed", "live", "shorts", "v"].includes(first ?? "") ? second : url.searchParams.get("v")
  const id = host === "youtu.be" ? first : named
  if (!id || !YOUTUBE_ID.test(id)) return null
  return {
    provider: "youtube",
    embed_url: `https://www.youtube-nocookie.com/embed/${id}`,
    page_url: `https://www.youtube.com/watch?v=${id}`,
  }
}

/** An unlisted film has a second part, without which Vimeo does not show it. */
function vimeo(parts: readonly string[], url: URL): Stream | null {
  const at = parts.findIndex((part) => DIGITS.test(part))
  const id = parts[at]
  // Their live events are framed from another host than their films.
  if (id === undefined || parts[0] === "event") return null
  const given = parts[at + 1] ?? url.searchParams.get("h") ?? ""
  const hash = /^[\da-f]{6,40}$/i.test(given) ? given : null
  return {
    provider: "vimeo",
    embed_url: `https://player.vimeo.com/video/${id}?${hash ? `h=${hash}&` : ""}dnt=1`,
    page_url: `https://vimeo.com/${id}${hash ? `/${hash}` : ""}`,
  }
}

function facebook(host: string, parts: readonly string[], url: URL): Stream | null {
  const page = facebookPage(host, parts, url)
  if (!page) return null
  const embed = new URL("https://www.facebook.com/plugins/video.php?show_text=false")
  embed.searchParams.set("href", page)
  return { provider: "facebook", embed_url: embed.href, page_url: page }
}

function facebookPage(host: string, parts: readonly string[], url: URL): string | null {
  const short = parts[0] ?? ""
  if (host === "fb.watch") return /^[\w-]{5,40}$/.test(short) ? `https://fb.watch/${short}/` : null
  const watched = parts[0] === "watch" ? (url.searchParams.get("v") ?? "") : ""
  if (DIGITS.test(watched)) return `https://www.facebook.com/watch/?v=${watched}`
  const [owner = "", videos] = parts
  const id = parts.slice(2).find((part) => DIGITS.test(part))
  return videos === "videos" && /^[\w.-]{1,80}$/.test(owner) && id
    ? `https://www.facebook.com/${owner}/videos/${id}/`
    : null
}
