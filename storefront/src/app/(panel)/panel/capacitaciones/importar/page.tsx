import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ImportPage } from "@/features/panel/register/import/import-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.import.title"))("trainings") }
}

export default function ImportTrainingsPage() {
  return <ImportPage words="trainings" />
}
