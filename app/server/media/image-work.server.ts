import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { highest, type ImageAnswer, type ImageJob, imageTypes, mostPixels, widest } from './image-task.server'

type Type = (typeof imageTypes)[number]

// Everything that libvips could read but these, svg and pdf among them, is not even tried.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
	operation: ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
})
sharp.cache(false)
sharp.concurrency(1)

/** Makes or looks at one picture. What it is, its bytes say; neither a name nor a browser is asked. */
export async function imageWork({ task, bytes: encoded }: ImageJob): Promise<ImageAnswer> {
	const bytes = Buffer.from(encoded, 'base64')
	const type = await typeOf(bytes)
	if (type === null) return { ok: false, why: looksLikeSvg(bytes) ? 'svg' : 'no-image' }
	if (type === 'other') return { ok: false, why: 'other-format' }
	try {
		const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
		if (width * height > mostPixels) return { ok: false, why: 'too-many-pixels' }
		if (task === 'look') return { ok: true, type, width, height, bytes: '' }
		return await encode(bytes, type)
	} catch {
		return { ok: false, why: 'broken' }
	}
}

/** The first frame the right way up, small enough, as a new webp that holds pixels and nothing else. */
async function encode(bytes: Buffer, type: Type): Promise<ImageAnswer> {
	const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
		.autoOrient()
		.resize({ width: widest, height: highest, fit: 'inside', withoutEnlargement: true })
		.webp({ quality: 84, effort: 4 })
		.timeout({ seconds: 12 })
		.toBuffer({ resolveWithObject: true })
	return { ok: true, type, width: info.width, height: info.height, bytes: data.toString('base64') }
}

async function typeOf(bytes: Buffer): Promise<Type | 'other' | null> {
	const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
	const [family, kind = ''] = mime.split('/')
	if (family !== 'image') return null
	return imageTypes.find((one) => one === (kind === 'apng' ? 'png' : kind)) ?? 'other'
}

function looksLikeSvg(bytes: Buffer): boolean {
	return /^\uFEFF?\s*(?:<\?xml|<!--|<!doctype\s+svg|<svg)/i.test(bytes.toString('utf8', 0, 400))
}
