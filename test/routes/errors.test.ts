import { expect, test } from 'vitest'
import { type PeopledSite, peopledSite, principals } from '#test/support/peopled-site'
import { routesOfOurs } from '#test/support/whole-site'

/** What an inside would look like: stacks, files, queries, names of our tools. */
const inside =
	/\n\s+at |node_modules|file:\/\/|\.server\b|\w\.tsx?\b|SELECT |INSERT |prisma|sqlite|no such table|ZodError|TypeError/

async function quiet(answer: Awaited<ReturnType<PeopledSite['ask']>>, most: number) {
	expect(answer.status).toBeLessThanOrEqual(most)
	expect(inside.exec(answer.body)?.[0]).toBeUndefined()
	expect(answer.headers['x-request-id']).toBeTruthy()
}

test('D7 a database that fails is a plain page with a number to quote, as document and as data', async () => {
	const site = await peopledSite()
	await site.deps.db.$executeRawUnsafe('ALTER TABLE "Attempt" RENAME TO "Gone"')
	for (const path of [`/attempts/${site.open}`, '/practise', '/courses', '/']) {
		const page = await site.as('trainee', path)
		expect([path, page.status]).toEqual([path, 500])
		await quiet(page, 500)
		expect(page.body).toContain(String(page.headers['x-request-id']))
		const data = await site.as('trainee', `${path === '/' ? '/_root' : path}.data`)
		expect([path, data.status]).toEqual([path, 500])
		await quiet(data, 500)
	}
	expect(site.log()).toContain('Attempt')
})

test('D7 malformed addresses are refused in plain words', async () => {
	const site = await peopledSite()
	const paths = [
		'/%E0%A4%A',
		'/attempts/%00',
		'/attempts/%E0%A4%A',
		'/attempts/..%2f..%2fetc%2fpasswd',
		`/attempts/${'x'.repeat(5_000)}`,
		'/courses/%27%20OR%201=1',
		'/scenarios/__proto__',
		'/guide/../../etc/passwd',
		'/guide/problems/%2e%2e',
		'/records?sort=constructor&page=1e99&from=%00&result[]=x',
		'/audit?page=-1',
		'/faces/%3Csvg%3E/calm.svg',
		'/faces/maya/__proto__.svg',
		'/people.data?_routes=routes%2Fpeople,nonsense',
		'/?index&_data=root',
		'//',
	]
	for (const path of paths)
		for (const who of principals) {
			const answer = await site.as(who, path)
			expect([path, who, answer.status < 500]).toEqual([path, who, true])
			await quiet(answer, 499)
		}
})

test('D7 malformed cookies are nobody\u2019s', async () => {
	const site = await peopledSite()
	const cookies = [
		'rapport=%E0%A4%A',
		'rapport=é; =;',
		'rapport=',
		'rapport=eyJ9.x; rapport-flash=eyJ9; rapport-theme=%',
		`rapport=${'x'.repeat(4_000)}`,
		'__proto__=x; constructor=y',
		';;;===',
	]
	for (const Cookie of cookies) {
		const page = await site.ask('/sign-in', { headers: { Cookie } })
		expect([Cookie, page.status]).toEqual([Cookie, 200])
		const home = await site.ask('/', { headers: { Cookie } })
		expect([Cookie, home.headers.location]).toEqual([Cookie, '/sign-in?to=%2F'])
	}
})

const bodies = [
	{ type: 'text/plain', body: 'intent=reply' },
	{ type: 'application/json', body: '{"intent":' },
	{ type: 'multipart/form-data; boundary=x', body: '--x\r\nnonsense' },
	{ type: 'multipart/form-data', body: 'no boundary' },
	{ type: 'application/x-www-form-urlencoded', body: '%E0%A4%A=%&&&=' },
	{ type: '', body: '' },
]

test.each(bodies)('D3 a body that is no form ("$type") is never an error of ours', async ({ type, body }) => {
	const site = await peopledSite()
	const posts = routesOfOurs.filter(({ module }) => module.action)
	for (const { path, id } of posts) {
		const address = path
			.replace('/attempts/:id/debrief', `/attempts/${site.ended}/debrief`)
			.replace('/attempts/:id', `/attempts/${site.open}`)
			.replace('/:course/:lesson', '/respect/being-heard')
			.replace(':slug', 'the-parcel')
			.replace('*', 'nowhere')
		const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type }
		const asked = { method: 'POST', headers, body }
		for (const who of ['anonymous', 'trainee', 'admin'] as const) {
			const answer = await site.as(who, `${address}${id.endsWith('_index') ? '?index' : ''}`, asked)
			expect([path, who, answer.status < 500 ? 'fine' : answer.status]).toEqual([path, who, 'fine'])
		}
	}
})
