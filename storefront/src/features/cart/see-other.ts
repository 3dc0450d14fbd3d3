import "server-only"

/**
 * Post/Redirect/Get: after a form the browser asks for `path` with GET, so that reload and back never repeat
 * the post. The address stays relative: behind a proxy the server does not know its own public name.
 */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } })
}
