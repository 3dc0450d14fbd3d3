import { picture } from "../../../plugins/listings/src/photos/test/hostile-photos"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { addReadyPhoto, makeListing, type MadeListing } from "./listings"

/** What every request of an upload says. */
export const TUS = { "tus-resumable": "1.0.0" }

/** What the request says that announces a photo of a listing. */
export function announced(
  listingId: string,
  length: number,
  filename = "IMG_2041.jpg"
): Record<string, string> {
  const told = Object.entries({ listing_id: listingId, filename })
  return {
    ...TUS,
    "upload-length": String(length),
    "upload-metadata": told
      .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
      .join(","),
  }
}

/** What the request says that carries a piece. */
export const piece = (offset: number): Record<string, string> => ({
  ...TUS,
  "upload-offset": String(offset),
  "content-type": "application/offset+octet-stream",
})

/** A form with photos as browsers send it. */
export function photosForm(
  files: readonly { filename: string; bytes: Buffer }[]
): Pick<Example, "headers" | "body"> {
  const parts = files.flatMap(({ filename, bytes }) => [
    Buffer.from(
      `--fotos\r\nContent-Disposition: form-data; name="files"; filename="${filename}"\r\nContent-Type: image/jpeg\r\n\r\n`
    ),
    bytes,
    Buffer.from("\r\n"),
  ])
  return {
    headers: { "content-type": "multipart/form-data; boundary=fotos" },
    body: Buffer.concat([...parts, Buffer.from("--fotos--\r\n")]),
  }
}

const photo = picture(640, 480).jpeg().toBuffer()

/** Announces a photo of a new listing of the place, as the curator. @returns the upload's id */
async function uploadAt(app: StaffAppContext, place: Place): Promise<string> {
  const { id } = await makeListing(app, place, "draft")
  const { status, headers } = await app.as(app.staff().members.curator.tokens.fresh, {
    method: "POST",
    path: "/staff/photos/uploads",
    headers: announced(id, (await photo).length),
  })
  if (status !== 201) throw new Error(`no upload: ${status}`)
  return String(headers.location).split("/").at(-1) ?? ""
}

/** One example for each of the two prisons. */
function places({ here, there }: StaffWorld, example: (place: Place) => Example): Example[] {
  return [here, there].map((place) => ({
    ...example(place),
    of: { establishment_id: place.establishmentId },
  }))
}

/** About an upload that is there when it is called. */
function uploads(world: StaffWorld, example: () => Example): Example[] {
  return places(world, (place) => ({
    params: { id: "upld_none" },
    headers: TUS,
    ...example(),
    before: async (app) => ({ params: { id: await uploadAt(app, place) } }),
  }))
}

/** About a new listing. */
function listings(
  world: StaffWorld,
  example: (app: StaffAppContext, listing: MadeListing) => Promise<Partial<Example>>
): Example[] {
  return places(world, (place) => ({
    params: { id: "none" },
    before: async (app) => await example(app, await makeListing(app, place, "draft")),
  }))
}

export const PHOTO_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "POST /staff/photos/uploads": (world) =>
    listings(world, async (_app, { id }) => ({ headers: announced(id, 1000) })).map((example) => ({
      ...example,
      headers: announced("list_none", 1000),
      // Room for a file is nothing yet: what changes something is its last piece.
      computes: true,
    })),
  "HEAD /staff/photos/uploads/:id": (world) => uploads(world, () => ({})),
  "PATCH /staff/photos/uploads/:id": (world) =>
    places(world, (place) => ({
      params: { id: "upld_none" },
      headers: piece(0),
      body: Buffer.from("x"),
      before: async (app) => ({ params: { id: await uploadAt(app, place) }, body: await photo }),
    })),
  "DELETE /staff/photos/uploads/:id": (world) => uploads(world, () => ({ computes: true })),
  "GET /staff/listings/:id/photos": (world) => listings(world, async (_app, { id }) => ({ params: { id } })),
  "POST /staff/listings/:id/photos": (world) =>
    listings(world, async (_app, { id }) => ({
      params: { id },
      ...photosForm([{ filename: "IMG_1.jpg", bytes: await photo }]),
    })),
  "DELETE /staff/listing-photos/:id": (world) =>
    listings(world, async (app, { id }) => ({ params: { id: await addReadyPhoto(app, id) } })),
  "POST /staff/listing-photos/:id/retry": (world) =>
    listings(world, async (app, { id }) => {
      const photoId = await addReadyPhoto(app, id)
      await app.sql(
        `insert into listings_upload (id, purpose, listing_id, filename, length, created_by, expires_at)
         values (?, 'photo', ?, 'foto.jpg', 1, 'test', now() + interval '1 day')`,
        [`upld_${photoId}`, id]
      )
      await app.sql(
        "update listings_photo set state = 'failed', failure = 'photo_unprocessable', upload_id = ? where id = ?",
        [`upld_${photoId}`, photoId]
      )
      return { params: { id: photoId } }
    }),
}
