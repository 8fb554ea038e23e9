import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { encodeImage, imageId, lookAtImage } from '#app/server/media/encode-image.server'
import { imageWork } from '#app/server/media/image-work.server'
import { aPicture, svgWithScript } from '#test/support/pictures'

const script = '<script>alert(document.domain)</script>'

/** What the child does, without one. */
async function made(sent: Buffer) {
	const answer = await imageWork({ task: 'encode', bytes: sent.toString('base64') })
	return answer.ok ? { ...answer, bytes: Buffer.from(answer.bytes, 'base64') } : answer
}

async function encoded(sent: Buffer) {
	const image = await made(sent)
	if (!image.ok) throw new Error(image.why)
	return image
}

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)(
	'a %s becomes a webp of its size',
	async (format) => {
		const image = await encoded(await aPicture(format))
		expect(image).toMatchObject({ type: format, width: 20, height: 10 })
		expect((await sharp(image.bytes).metadata()).format).toBe('webp')
	},
)

test('a picture is made in a process of its own, and named by its bytes', async () => {
	const sent = await aPicture()
	const answer = await encodeImage(sent)
	expect(answer).toMatchObject({ ok: true, image: { width: 20, height: 10 } })
	if (!answer.ok) return
	expect(answer.image.id).toBe(imageId(answer.image.bytes))
	expect(answer.image.id).toMatch(/^[0-9a-f]{32}$/)
	expect(Buffer.from(answer.image.bytes).equals((await encoded(sent)).bytes)).toBe(true)
})

test('a wide picture comes out 1600 pixels wide', async () => {
	expect(await encoded(await aPicture('png', { width: 3200, height: 1000 }))).toMatchObject({
		width: 1600,
		height: 500,
	})
})

test('a photo is turned the right way up, and where it was taken goes', async () => {
	const taken = await sharp(await aPicture('jpeg'))
		.withExif({ IFD0: { Copyright: 'secret-street 5' } })
		.withMetadata({ orientation: 6 })
		.toBuffer()
	const image = await encoded(taken)
	expect([image.width, image.height]).toEqual([10, 20])
	const { exif, icc, xmp, orientation } = await sharp(image.bytes).metadata()
	expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
	expect(image.bytes.includes('secret-street')).toBe(false)
})

test('of a picture that moves the first frame is kept', async () => {
	const frames = await Promise.all(['#ff0000', '#0000ff'].map((colour) => aPicture('png', { colour })))
	const moving = await sharp(frames, { join: { animated: true } })
		.gif()
		.toBuffer()
	const image = await encoded(moving)
	const { dominant } = await sharp(image.bytes).stats()
	expect(image.height).toBe(10)
	expect(dominant.r).toBeGreaterThan(dominant.b)
})

test('A11 a drawing with a script is refused by name, however it begins', async () => {
	for (const before of ['', '\uFEFF', '<?xml version="1.0"?>\n', '<!-- png -->', '<!DOCTYPE svg>'])
		expect(await made(Buffer.concat([Buffer.from(before), svgWithScript]))).toEqual({
			ok: false,
			why: 'svg',
		})
})

test('A11 of a picture that is a page as well only the picture is left', async () => {
	const png = await aPicture('png')
	const gif = Buffer.from(await aPicture('gif'))
	const polyglots = [
		Buffer.concat([png, Buffer.from(script)]),
		Buffer.concat([await aPicture('jpeg'), Buffer.from(script)]),
		Buffer.concat([gif.subarray(0, -1), Buffer.from(`!\xfe${script}`, 'latin1'), gif.subarray(-1)]),
		await sharp(png)
			.withExif({ IFD0: { ImageDescription: script } })
			.jpeg()
			.toBuffer(),
	]
	for (const polyglot of polyglots) {
		expect(polyglot.includes('<script>')).toBe(true)
		const answer = await made(polyglot)
		if (answer.ok) expect(answer.bytes.includes('script')).toBe(false)
		else expect(answer.why).toBe('broken')
	}
})

test.each([
	['a page', Buffer.from(`<!doctype html>${script}`), 'no-image'],
	['a document', Buffer.from('%PDF-1.7\n1 0 obj'), 'no-image'],
	['a program', Buffer.from('#!/bin/sh\nrm -rf /'), 'no-image'],
	['nothing', Buffer.alloc(0), 'no-image'],
	['an icon', Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0]), 'other-format'],
	['only the beginning of one', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'broken'],
])('A11 %s is not a picture', async (_what, bytes, why) => {
	expect(await made(bytes)).toEqual({ ok: false, why })
})

test('A11 a few bytes that say they are endless pixels are not unfolded', async () => {
	const wide = Buffer.from(await aPicture('png'))
	wide.writeUInt32BE(20_000, 16)
	wide.writeUInt32BE(20_000, 20)
	// The header's checksum, so that it is believed.
	wide.writeUInt32BE(crc32(wide.subarray(12, 29)), 29)
	expect(await made(wide)).toEqual({ ok: false, why: 'too-many-pixels' })
})

test('a picture that takes too long is given up, and the next one is made', async () => {
	const large = await aPicture('png', { width: 5000, height: 5000 })
	expect(await encodeImage(large, { jobMs: 20 })).toEqual({ ok: false, why: 'too-hard' })
	expect(await encodeImage(await aPicture())).toMatchObject({ ok: true })
})

test('when too many wait, the next is told so', async () => {
	const small = await aPicture()
	const answers = await Promise.all(Array.from({ length: 9 }, () => encodeImage(small)))
	expect(answers.map((answer) => (answer.ok ? 'ok' : answer.why)).slice(6)).toEqual(['ok', 'busy', 'busy'])
})

test('a picture that is kept as it is can be looked at', async () => {
	expect(await lookAtImage(await aPicture('webp'))).toMatchObject({ ok: true, type: 'webp', width: 20 })
	expect(await lookAtImage(svgWithScript)).toEqual({ ok: false, why: 'svg' })
})
