import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a paper to keep. Nobody between us and the reader keeps a copy. */
export function answerPdf(res: MedusaResponse, name: string, pdf: Buffer): void {
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `attachment; filename="${name.replace(/[^\w-]/g, "")}.pdf"`)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(pdf)
}
