import { type NextRequest, NextResponse } from "next/server"
import en from "@/messages/en/panel-common.json"
import es from "@/messages/es/panel-common.json"
import { panelPath } from "./panel-path"

export type FormRefusal = "foreign" | "too_large" | "stale"

const STATUS: Record<FormRefusal, number> = { foreign: 403, too_large: 413, stale: 409 }
/** Never written back into a page. */
const SECRET = /^[$_]|password|again|current|token|code|next/

/**
 * The answer to a form that Next would end in an error, in words: what happened, what is safe, the way on. Browsers
 * with JavaScript are told by the form itself; this page is for those without. What was typed into a page that
 * outlived a deployment is on it, to be copied.
 */
export function refusedForm(reason: FormRefusal, request: NextRequest, form?: FormData): NextResponse {
  const locale = request.cookies.get("tejido_panel_locale")?.value === "en" ? "en" : "es"
  const words = { es, en }[locale].refusedForm
  const back = panelPath(request.nextUrl.pathname + request.nextUrl.search) ?? "/panel"
  const typed = form ? typedTexts(form) : []
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words[reason].title}</title><h1>${words[reason].title}</h1><p>${words[reason].text}</p>
${typed.length > 0 ? `<h2>${words.typed}</h2>${typed.map((text) => `<p><textarea readonly rows="6" cols="40" aria-label="${words.typed}">${escapeHtml(text)}</textarea></p>`).join("")}` : ""}
<p><a href="${escapeHtml(back)}">${words.back}</a></p></html>`
  return new NextResponse(page, {
    status: STATUS[reason],
    headers: { "Content-Type": "text/html; charset=utf-8" },
  })
}

function typedTexts(form: FormData): string[] {
  return [...form].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" && !SECRET.test(name) ? [value] : []
  )
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
