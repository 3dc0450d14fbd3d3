import { type NextRequest, NextResponse } from "next/server"
import en from "@/messages/en/panel-common.json"
import es from "@/messages/es/panel-common.json"
import { panelPath } from "./panel-path"

const STATUS = { foreign: 403, too_large: 413 }

/**
 * The answer to a form that is not even read, in words: what happened, what is safe, the way back. Browsers with
 * JavaScript are told by the form itself; this page is for those without.
 */
export function refusedForm(reason: keyof typeof STATUS, request: NextRequest): NextResponse {
  const locale = request.cookies.get("tejido_panel_locale")?.value === "en" ? "en" : "es"
  const words = { es, en }[locale].refusedForm
  const back = panelPath(request.nextUrl.pathname + request.nextUrl.search) ?? "/panel"
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words[reason].title}</title><h1>${words[reason].title}</h1><p>${words[reason].text}</p>
<p><a href="${escapeHtml(back)}">${words.back}</a></p></html>`
  return new NextResponse(page, {
    status: STATUS[reason],
    headers: { "Content-Type": "text/html; charset=utf-8" },
  })
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
