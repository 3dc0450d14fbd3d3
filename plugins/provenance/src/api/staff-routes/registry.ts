import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { historyQuery } from "@tejido/institutions/http/answer-history"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery as query } from "@tejido/institutions/http/staff-list-query"
import { AGREEMENTS } from "../../staff-lists/agreements"
import { PhotoBody, PhotoOrderBody } from "../validators-photos"
import {
  AddendumBody,
  AgreementBody,
  AgreementEndBody,
  ArtisanBody,
  EstablishmentBody,
  NewArtisanBody,
  NewWorkshopBody,
  ReleaseBody,
  TransferBody,
  WorkshopBody,
} from "../validators-registry"

const agreements = queriesOf(AGREEMENTS)
const READ = { method: "GET", permission: "workshop.read" } as const
const UPDATE = { method: "POST", permission: "workshop.update", query } as const
const ARTISAN = { method: "POST", permission: "artisan.update", query } as const

/** Establishments, workshops with their agreements and photos, artisans with their stays, and what became of each. */
export const REGISTRY_ROUTES: readonly StaffRoute[] = [
  {
    method: "POST",
    matcher: "/staff/establishments/:id",
    permission: "establishment.update",
    query,
    body: EstablishmentBody,
  },
  {
    method: "POST",
    matcher: "/staff/workshops",
    permission: "workshop.create",
    query,
    body: NewWorkshopBody,
  },
  { ...UPDATE, matcher: "/staff/workshops/:id", body: WorkshopBody },

  { ...READ, matcher: "/staff/workshops/:id/agreements", query },
  { ...UPDATE, matcher: "/staff/workshops/:id/agreements", body: AgreementBody },
  { ...READ, matcher: "/staff/agreements", query: agreements.list },
  { ...READ, matcher: "/staff/agreements.csv", query: agreements.file },
  { ...READ, matcher: "/staff/agreements/:id", query },
  { ...UPDATE, matcher: "/staff/agreements/:id/addenda", body: AddendumBody },
  { ...UPDATE, matcher: "/staff/agreements/:id/end", body: AgreementEndBody },

  { ...READ, matcher: "/staff/workshops/:id/photos", query },
  { ...UPDATE, matcher: "/staff/workshops/:id/photos" },
  { ...UPDATE, matcher: "/staff/workshops/:id/photos/order", body: PhotoOrderBody },
  { ...UPDATE, matcher: "/staff/photos/:id", body: PhotoBody },
  { ...UPDATE, method: "DELETE", matcher: "/staff/photos/:id" },

  { ...ARTISAN, matcher: "/staff/artisans", body: NewArtisanBody },
  { ...ARTISAN, matcher: "/staff/artisans/:id", body: ArtisanBody },
  { ...ARTISAN, matcher: "/staff/artisans/:id/transfer", body: TransferBody },
  { ...ARTISAN, matcher: "/staff/artisans/:id/release", body: ReleaseBody },
  { method: "GET", matcher: "/staff/artisans/:id/stays", permission: "artisan.read", query },

  ...(["establishment", "workshop", "artisan", "lot"] as const).map((one): StaffRoute => ({
    method: "GET",
    matcher: `/staff/${one}s/:id/history`,
    permission: `${one}.read`,
    query: historyQuery,
  })),
]
