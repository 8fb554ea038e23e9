import sharp from 'sharp'
import { expect, test } from 'vitest'
import { mediaById, mediaBytes, mediaOffered } from '#app/server/store/media.server'
import { aDraft } from '#test/support/draft'
import { peopledSite, posting } from '#test/support/peopled-site'
import { aPicture, aPictureIn, somePicture, svgWithScript } from '#test/support/pictures'

const path = '/studio/media'
const all = { skip: 0, take: 50 }

/** A form with a file, as a browser sends it. */
function sending(
	file: Buffer,
	fields: Record<string, string>,
	named = { name: 'queue.png', type: 'image/png' },
) {
	const line = 'edge-of-the-form'
	const parts = Object.entries({ intent: 'upload', ...fields }).map(
		([name, value]) => `--${line}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
	)
	const head = `--${line}\r\nContent-Disposition: form-data; name="file"; filename="${named.name}"\r\nContent-Type: ${named.type}\r\n\r\n`
	const body = Buffer.concat([Buffer.from(parts.join('') + head), file, Buffer.from(`\r\n--${line}--\r\n`)])
	return { method: 'POST', body, headers: { 'Content-Type': `multipart/form-data; boundary=${line}` } }
}

test('a trainer adds a picture, and everybody who is signed in can see it', async () => {
	const site = await peopledSite()
	const sent = sending(await aPicture('png'), { alt: ' Six people\nwait in line ' })
	expect((await site.as('trainer', path, sent)).headers.location).toBe(path)
	const [row] = (await mediaOffered(site.deps.db.read, all)).rows
	expect(row).toMatchObject({ alt: 'Six people wait in line', name: 'queue.png', byId: 'theo', width: 20 })
	const page = (await site.as('trainer', path)).body
	expect(page).toContain(`![Six people wait in line](/media/${row?.id}.webp)`)
	expect(page).toContain('Added by Person theo')
	const shown = await site.as('trainee', `/media/${row?.id}.webp`)
	expect(shown.status).toBe(200)
	const audit = await site.deps.db.auditEntry.findMany({ where: { action: 'media.upload' } })
	expect(audit).toMatchObject([{ actorId: 'theo', target: `media:${row?.id}` }])
})

test('A11 a picture is served as one and as nothing else, to nobody who is not signed in', async () => {
	const site = await peopledSite()
	await aPictureIn(site.deps)
	const { headers } = await site.as('trainee', `/media/${somePicture}.webp`)
	expect(headers).toMatchObject({
		'content-type': 'image/webp',
		'x-content-type-options': 'nosniff',
		'content-disposition': `inline; filename="${somePicture}.webp"`,
		'cache-control': 'private, max-age=31536000, immutable',
	})
	expect(headers['content-security-policy']).toContain("sandbox; default-src 'none'")
	expect((await site.as('anonymous', `/media/${somePicture}.webp`)).status).toBe(302)
	for (const other of [
		`${somePicture}.svg`,
		`${somePicture}.html`,
		somePicture,
		`${somePicture}.webp.svg`,
		`..%2f${somePicture}.webp`,
		'..%2f..%2fetc%2fpasswd',
		`${somePicture.replace('0', '1')}.webp`,
		'%00.webp',
	])
		expect([other, (await site.as('trainee', `/media/${other}`)).status]).toEqual([other, 404])
})

test.each([
	['svg with a script', svgWithScript, 'svg'],
	['svg that says it is a png', svgWithScript, 'png'],
	['a page that says it is a picture', Buffer.from('<!doctype html><script>alert(1)</script>'), 'png'],
	['nothing', Buffer.alloc(0), 'png'],
])('A11 %s is refused kindly, and its words stay', async (_what, file, ends) => {
	const site = await peopledSite()
	const answer = await site.as(
		'trainer',
		path,
		sending(file, { alt: 'What I typed' }, { name: `a.${ends}`, type: `image/${ends}` }),
	)
	expect(answer.status).toBe(422)
	expect(answer.body).toContain('What I typed</textarea>')
	expect(answer.body).toContain('id="error-summary-title"')
	expect((await mediaOffered(site.deps.db.read, all)).all).toBe(0)
})

test('A11 a picture that says it is something else is a picture all the same', async () => {
	const site = await peopledSite()
	const file = Buffer.concat([await aPicture('jpeg'), Buffer.from('<script>alert(1)</script>')])
	const named = { name: '../../../etc/cron.d/evil.html', type: 'text/html' }
	expect((await site.as('trainer', path, sending(file, { alt: 'A queue' }, named))).status).toBe(302)
	const [row] = (await mediaOffered(site.deps.db.read, all)).rows
	expect(row).toMatchObject({ name: 'evil.html', type: 'image/webp' })
	const bytes = Buffer.from((await mediaBytes(site.deps.db.read, row?.id ?? '')) ?? [])
	expect(bytes.includes('script')).toBe(false)
	expect((await sharp(bytes).metadata()).format).toBe('webp')
})

test('A11 a file of more than ten megabytes is refused, and one of fifty is not even read', async () => {
	const site = await peopledSite()
	const large = Buffer.concat([await aPicture('png'), Buffer.alloc(10.4 * 1024 * 1024)])
	const answer = await site.as('trainer', path, sending(large, { alt: 'What I typed' }))
	expect(answer.status).toBe(422)
	expect(answer.body).toContain('What I typed</textarea>')
	const huge = await site
		.as('trainer', path, sending(Buffer.alloc(50 * 1024 * 1024), { alt: 'A queue' }))
		.catch(() => ({ status: 413 }))
	expect(huge.status).toBe(413)
	expect((await mediaOffered(site.deps.db.read, all)).all).toBe(0)
})

test.each([
	['', 'Please say in words'],
	['x'.repeat(301), '300 letters'],
	['queue.png', 'name of a file'],
])('a picture with the words %j is not taken yet', async (alt, said) => {
	const site = await peopledSite()
	const answer = await site.as('trainer', path, sending(await aPicture(), { alt }))
	expect([answer.status, answer.body.includes(said)]).toEqual([422, true])
})

test('the same picture is in the library once, however often it is sent', async () => {
	const site = await peopledSite()
	const picture = await aPicture()
	for (const alt of ['First words', 'Other words']) await site.as('trainer', path, sending(picture, { alt }))
	expect((await mediaOffered(site.deps.db.read, all)).rows).toMatchObject([{ alt: 'First words' }])
})

test('its words can be changed, and what uses it is told without what is not ours to see', async () => {
	const site = await peopledSite()
	const { deps } = site
	await aPictureIn(deps)
	const text = `---\ntitle: My own text\n---\n![A queue](/media/${somePicture}.webp)`
	await aDraft(deps, 'theo', { text })
	await aDraft(deps, 'hanna', { id: 'hidden', slug: 'other', text: text.replace('My own', 'A secret') })
	const say = posting({ intent: 'say', id: somePicture, alt: 'Six people wait' })
	expect((await site.as('trainer', path, say)).status).toBe(302)
	const page = (await site.as('trainer', path)).body
	expect(page).toContain('Six people wait')
	expect(page).toContain('My own text')
	expect(page).not.toContain('A secret')
	expect(page).toContain('A colleague')
	const refused = await site.as('trainer', path, posting({ intent: 'say', id: somePicture, alt: 'a.png' }))
	expect([refused.status, refused.body.includes('>a.png</textarea>')]).toEqual([422, true])
})

test('a picture is taken out while nothing published shows it; old versions show it all the same', async () => {
	const site = await peopledSite()
	const { deps } = site
	await aPictureIn(deps)
	const remove = posting({ intent: 'remove', id: somePicture })
	const hash = (await deps.db.contentHead.findFirst({ where: { kind: 'lesson' } }))?.hash ?? ''
	const version = await deps.db.contentVersion.findUniqueOrThrow({ where: { hash } })
	const source = `![A queue](/media/${somePicture}.webp)`
	await deps.db.contentVersion.create({ data: { ...version, hash: 'with a picture', source } })
	await deps.db.contentHead.updateMany({ where: { kind: 'lesson' }, data: { hash: 'with a picture' } })
	const kept = await site.as('trainer', path, remove)
	expect([kept.status, kept.body.includes('A published text shows this picture')]).toEqual([422, true])
	expect((await mediaById(deps.db.read, somePicture))?.gone).toBeNull()
	await deps.db.contentHead.updateMany({ where: { kind: 'lesson' }, data: { hash } })
	expect((await site.as('trainer', path, remove)).status).toBe(302)
	expect((await site.as('trainer', path)).body).not.toContain(somePicture)
	expect((await site.as('trainee', `/media/${somePicture}.webp`)).status).toBe(200)
	expect((await site.as('trainer', path, remove)).status).toBe(404)
})
