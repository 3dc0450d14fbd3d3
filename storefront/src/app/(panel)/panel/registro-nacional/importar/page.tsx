import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ImportPage } from "@/features/panel/register/import/import-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.import.title"))("registrations") }
}

export default function ImportRegistrationsPage() {
  return <ImportPage words="registrations" />
}
