/**
 * The shop's own address for a picture kept by the backend: a URL whose path starts with `/static/` becomes
 * `/media/…`, so that no page carries the backend's host or port. Any other address is left alone.
 */
export function mediaUrl(url: string): string {
  const path = url.startsWith("/") ? url : URL.canParse(url) ? new URL(url).pathname : ""
  return path.startsWith("/static/") ? `/media/${path.slice("/static/".length)}` : url
}
