/** A mail, ready to send. */
export type Mail = { subject: string; text: string; html: string }

export type MailLocale = "es" | "en"

/** What a mail says, in paragraphs; the layout makes both forms of it. */
export type MailWords = {
  subject: string
  greeting: string
  paragraphs: string[]
  /** The one thing to do, as a button. */
  action?: { label: string; url: string }
  /** Small print: what to do when this mail was not expected. */
  footnote: string
  sender: string
}

/** One look for every mail: text of one column that reads well on a phone, without pictures that a reader blocks. */
export function layOut({ subject, greeting, paragraphs, action, footnote, sender }: MailWords): Mail {
  const text = [
    greeting,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    footnote,
    sender,
  ].join("\n\n")
  const p = (content: string, style = "") =>
    `<p style="margin:0 0 16px;font-size:16px;line-height:1.5;${style}">${content}</p>`
  const button = action
    ? p(
        `<a href="${escape(action.url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;` +
          `background:#7a2331;color:#ffffff;text-decoration:none;font-weight:600">${escape(action.label)}</a>`
      ) + p(escape(action.url), "font-size:13px;color:#5b524c;word-break:break-all")
    : ""
  const html =
    `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escape(subject)}</title></head>` +
    `<body style="margin:0;padding:24px 16px;background:#f6f2ec;color:#2b2420;` +
    `font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">` +
    `<div style="max-width:520px;margin:0 auto;padding:24px;background:#ffffff;border-radius:12px">` +
    p(escape(greeting)) +
    paragraphs.map((paragraph) => p(escape(paragraph))).join("") +
    button +
    p(escape(footnote), "font-size:14px;color:#5b524c") +
    p(escape(sender), "margin:0;font-size:14px;color:#5b524c") +
    `</div></body></html>`
  return { subject: oneLine(subject), text: `${text}\n`, html }
}

/** A name with a line break in it must not write a header of the mail. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

/** A moment as people in Peru write it, e.g. "26 de noviembre de 2026, 10:05". */
export function limaTime(moment: Date, locale: MailLocale): string {
  return new Intl.DateTimeFormat(locale === "es" ? "es-PE" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "America/Lima",
  }).format(moment)
}
