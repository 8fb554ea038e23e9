import { beforeEach, expect, test } from 'vitest'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

let site: PeopledSite
const path = '/people/completions'

beforeEach(async () => {
	site = await peopledSite()
	await site.deps.db.session.updateMany({
		where: { personId: 'hanna' },
		data: { steppedUpAt: site.deps.now() },
	})
})

function upload(text: string | Buffer) {
	const parts = [
		'--x\r\nContent-Disposition: form-data; name="intent"\r\n\r\nread\r\n',
		'--x\r\nContent-Disposition: form-data; name="file"; filename="past.csv"\r\nContent-Type: text/csv\r\n\r\n',
	]
	return site.as('hr', path, {
		method: 'POST',
		headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
		body: Buffer.concat([Buffer.from(parts.join('')), Buffer.from(text), Buffer.from('\r\n--x--\r\n')]),
	})
}

const good = 'email,course,completed\nnina@example.test,respect,2025-06-01\n'
const digestIn = (body: string) => /name="digest" value="([^"]+)"/.exec(body)?.[1] ?? ''

test('HR looks at a file, takes it in, and undoes it', async () => {
	expect((await upload(good)).headers.location).toBe(path)
	const look = await site.as('hr', path)
	expect(look.body).toContain('One row can be taken in')
	expect(look.body).toContain('1 June 2025')
	expect(await site.deps.db.completionRecord.count({ where: { way: 'imported' } })).toBe(0)
	const applied = posting({ intent: 'apply', digest: digestIn(look.body) })
	expect((await site.as('hr', path, applied)).headers.location).toBe(path)
	expect(await site.deps.db.completionRecord.count({ where: { way: 'imported' } })).toBe(1)
	const run = (await site.deps.db.importRun.findFirst())?.id ?? ''
	expect((await site.as('hr', path)).body).toContain('past.csv')
	await site.as('hr', path, posting({ intent: 'undo', run }))
	expect(await site.deps.db.completionRecord.count({ where: { result: 'void' } })).toBe(1)
	expect((await site.as('hr', path, applied)).status).toBe(422)
})

test('rows that are wrong are told with their lines, and cannot be taken in', async () => {
	await upload('email,course,completed\nnobody@example.test,respect,2025-06-01\n')
	const { body } = await site.as('hr', path)
	expect(body).toContain('One row cannot be taken in')
	expect(body).toContain('nobody@example.test')
	expect(digestIn(body)).toBe('')
	await site.as('hr', path, posting({ intent: 'drop' }))
	expect((await site.as('hr', path)).body).not.toContain('nobody@example.test')
})

test('files that are none say what to do', async () => {
	const said = async (text: string | Buffer) => {
		const { status, body } = await upload(text)
		return [status, /role="alert"[\s\S]*?<li><a[^>]*>([^<]+)/.exec(body)?.[1]]
	}
	expect(await said('')).toEqual([422, 'The file has no rows.'])
	expect(await said(Buffer.from([1, 2, 3, 0, 5, 6, 7, 8]))).toEqual([
		422,
		'This file is not text. Please save it as CSV (UTF-8).',
	])
	expect(await said('course,completed\nrespect,2025-06-01\n')).toEqual([
		422,
		'A column is missing. There must be course, completed, and email or number.',
	])
	expect((await said(`email,course,completed\n${'x'.repeat(10.5 * 1024 * 1024)}`))[1]).toContain('10 MB')
	expect((await upload('x'.repeat(12 * 1024 * 1024))).status).toBe(413)
})
