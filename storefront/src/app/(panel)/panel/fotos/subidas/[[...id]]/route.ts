import { passUpload } from "@/features/panel/photos/pass-upload"

/** Uploads of photos by tus 1.0, piece by piece: to the API and back, in the name of whoever is signed in. */
async function handle(request: Request, { params }: RouteContext<"/panel/fotos/subidas/[[...id]]">) {
  return await passUpload(request, (await params).id ?? [])
}

export { handle as DELETE, handle as HEAD, handle as PATCH, handle as POST }
