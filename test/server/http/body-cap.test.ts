import { expect, test } from 'vitest'
import { largerBodies } from '#app/server/http/body-cap.server'
import { takeFlash } from '#app/server/http/flash.server'
import { testDeps } from '#test/support/deps'
import { smallSite } from '#test/support/small-site'

const headers = { 'Sec-Fetch-Site': 'same-origin' }
const ofMegabytes = (many: number) => Buffer.alloc(many * 1024 * 1024, 'a')

test('A11 only where files are posted a body may be larger than a megabyte', async () => {
	const site = await smallSite(await testDeps())
	const status = async (path: string, megabytes: number, chunked = false) => {
		const asked = { method: 'POST', headers, body: ofMegabytes(megabytes), chunked }
		const answer = await site.ask(path, asked).catch(() => null)
		return answer?.status ?? 413
	}
	for (const [path, most] of largerBodies) {
		const megabytes = most / 1024 / 1024
		expect([path, await status(path, megabytes - 0.5)]).toEqual([path, 200])
		expect([path, await status(path, megabytes + 0.5)]).toEqual([path, 413])
		expect([path, await status(path, megabytes + 0.5, true)]).toEqual([path, 413])
		for (const alias of [`${path}/`, path.toUpperCase(), `/${path}`, `${path}.data`, `${path}/more`])
			expect([alias, await status(alias, 1.5)]).toEqual([alias, 413])
	}
	expect(await status('/echo', 1.5)).toBe(413)
	expect(await status('/echo?/studio/media', 1.5)).toBe(413)
})

test('A11 the table of larger bodies names each path once, and none in full', () => {
	expect([...largerBodies.keys()].every((path) => /^\/(studio|people)\/[a-z]+$/.test(path))).toBe(true)
})

test('whoever sends too large a file reads how much may come, and does not just lose the connection', async () => {
	const site = await smallSite(await testDeps())
	const asked = { method: 'POST', headers, body: ofMegabytes(60) }
	for (const path of ['/people/import', '/people/completions']) {
		const { status, body } = await site.ask(path, asked)
		const most = (largerBodies.get(path) ?? 0) / 1024 / 1024 - 1
		expect(status).toBe(413)
		expect(body).toContain(`at most ${most} MB`)
	}
})

test('in a browser the page a file was chosen on says that it is too large, and how large one may be', async () => {
	const deps = await testDeps()
	const site = await smallSite(deps)
	for (const [path, most] of largerBodies) {
		const asked = { method: 'POST', headers: { ...headers, Accept: 'text/html,*/*' }, body: ofMegabytes(60) }
		const answer = await site.ask(path, asked)
		expect([answer.status, answer.headers.location]).toEqual([303, path])
		const [cookie = ''] = answer.headers['set-cookie'] ?? []
		const shown = new Request('http://localhost', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
		const flash = await takeFlash(deps.keys.cookie, shown)
		expect(flash?.message.kind).toBe('problem')
		expect(flash?.message.text).toContain(`at most ${most / 1024 / 1024 - 1} MB`)
	}
})
