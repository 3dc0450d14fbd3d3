import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { documentPath } from "../documents/document-path"
import { moneyPath } from "./money-path"

/** Leads to opening a kept document with a reason; nothing where none was kept. */
export async function OpenDocumentLink({ id, artisanId }: { id: string | null; artisanId: string }) {
  if (id === null) return null
  const t = await getTranslations("panel.terms.terms")
  return (
    <Link href={documentPath(id, moneyPath(artisanId))} className="lone-link">
      {t("open")}
    </Link>
  )
}
