import sharp from 'sharp'
import type { Deps } from '#app/server/deps.server'
import { addMedia } from '#app/server/store/media.server'

/** A small picture of one colour, in the format asked for. */
export function aPicture(
	format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' = 'png',
	{ width = 20, height = 10, colour = '#c04040' }: { width?: number; height?: number; colour?: string } = {},
): Promise<Buffer> {
	const picture = sharp({ create: { width, height, channels: 3, background: colour } })
	return (format === 'avif' ? picture.avif() : picture.toFormat(format)).toBuffer()
}

/** A drawing with a script in it. */
export const svgWithScript = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>',
)

/** The id of a picture that a test puts into the library without making one. */
export const somePicture = '0123456789abcdef0123456789abcdef'

/** Puts a picture into the library as it is; answers its id. */
export async function aPictureIn(
	deps: Pick<Deps, 'db' | 'now'>,
	given: { id?: string; alt?: string; name?: string; byId?: string | null } = {},
): Promise<string> {
	const { id = somePicture, alt = 'A queue', name = 'queue.png', byId = null } = given
	const bytes = Uint8Array.from(await aPicture('webp'))
	const row = { id, name, alt, type: 'image/webp', width: 20, height: 10, size: bytes.byteLength }
	await deps.db.write((tx) => addMedia(tx, { ...row, byId, at: deps.now() }, bytes))
	return id
}
