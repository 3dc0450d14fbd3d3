import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { STATEMENTS_LIST } from "./statements-list"

/** Leads from an artisan to the statements of their months. */
export async function StatementsLink({ artisan: { code } }: { artisan: { code: string } }) {
  const t = await getTranslations("panel.statements")
  return (
    <Link href={`${STATEMENTS_LIST.path}?q=${encodeURIComponent(code)}`} className="lone-link">
      {t("ofArtisan")}
    </Link>
  )
}
