import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type CertificateKeys, parseCertificateKeys } from "../../../domain/certificate-keys"
import type { Issuer } from "../../../domain/certificate-credential"
import { PROVENANCE_MODULE } from ".."
import type { ProvenanceModuleService, ProvenanceOptions } from "../service"

/** What certificates are issued with. */
export type CertificateSettings = { keys: CertificateKeys | null; issuer: Issuer }

/** What certificates are issued with, where there is a key to sign with. */
export type SigningSettings = CertificateSettings & { keys: CertificateKeys }

type Institutions = {
  listInstitutions(filters: { manages_all: boolean }, config: { take: number }): Promise<{ name: string }[]>
}

/** Keys and issuer of this installation. The issuer's name is that of the institution which runs the market. */
export async function certificateSettings(scope: MedusaContainer): Promise<CertificateSettings> {
  const { settings } = scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const institutions = scope.resolve<Institutions>("institutions")
  const [runs] = await institutions.listInstitutions({ manages_all: true }, { take: 1 })
  const url = issuerUrl(settings)
  return { keys: certificateKeys(settings), issuer: { url, name: runs?.name ?? new URL(url).host } }
}

/** Without keys, certificates that exist still verify; none can be issued, and no status list can be signed. */
export function certificateKeys(options: ProvenanceOptions): CertificateKeys | null {
  const keys = options.certificateKeys ?? process.env.CERTIFICATE_KEYS
  return keys ? parseCertificateKeys(keys) : null
}

/** The shop's public address without a slash at its end. */
export function issuerUrl(options: ProvenanceOptions): string {
  const url = options.issuerUrl ?? process.env.STOREFRONT_URL ?? "http://localhost:3000"
  return url.replace(/\/+$/, "")
}

/** @throws MedusaError NOT_ALLOWED `certificate_keys_missing` */
export function requireKeys(settings: CertificateSettings): SigningSettings {
  if (settings.keys) return { ...settings, keys: settings.keys }
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "CERTIFICATE_KEYS is not set: nothing can be signed",
    "certificate_keys_missing"
  )
}
