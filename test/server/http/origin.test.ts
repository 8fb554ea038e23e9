import { expect, test } from 'vitest'
import { testDeps } from '#test/support/deps'
import { smallSite } from '#test/support/small-site'

const own = 'http://localhost:3000'
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

const foreign: [string, Record<string, string>][] = [
	['an evil Origin', { Origin: 'https://evil.example' }],
	['no Origin at all', {}],
	['the null Origin', { Origin: 'null' }],
	['our host over another scheme', { Origin: 'https://localhost:3000' }],
	['our host on another port', { Origin: 'http://localhost:3001' }],
	['our name with a tail', { Origin: `${own}.evil.example` }],
	['a forged X-Forwarded-Host', { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }],
	['a forged Host', { Origin: 'https://evil.example', Host: 'evil.example' }],
	['a cross-site word with our Origin', { 'Sec-Fetch-Site': 'cross-site', Origin: own }],
	['a same-site word', { 'Sec-Fetch-Site': 'same-site', Origin: own }],
	['a form as text/plain', { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }],
]

test('D3 what comes from elsewhere is refused with 403 on every path, by every changing method', async () => {
	const site = await smallSite(await testDeps())
	const answers: string[] = []
	for (const [what, headers] of foreign) {
		for (const path of ['/', '/?index', '/echo', '/echo.data', '/ECHO/', '/nowhere', '/healthz'])
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
				const answer = await site.ask(path, { method, headers: { ...form, ...headers }, body: 'a=1' })
				answers.push(`${what} ${method} ${path} ${answer.status}`)
			}
	}
	expect(answers.filter((answer) => !answer.endsWith(' 403'))).toEqual([])
	expect(answers).toHaveLength(foreign.length * 28)
})

test('D3 our own forms pass, by the browser\u2019s word or by the Origin', async () => {
	const site = await smallSite(await testDeps())
	for (const headers of [
		{ 'Sec-Fetch-Site': 'same-origin' },
		{ Origin: own },
		{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://127.0.0.1:3000' },
	]) {
		const answer = await site.ask('/echo', { method: 'POST', headers: { ...form, ...headers }, body: 'a=1' })
		expect(answer).toMatchObject({ status: 200, body: '{"got":3}' })
	}
})

test('C2 whatever Host is asked for, the address inside is the configured one', async () => {
	const site = await smallSite(await testDeps())
	const answer = await site.ask('/echo', {
		headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
	})
	expect(JSON.parse(answer.body)).toMatchObject({ url: 'http://localhost:3000/echo' })
})

test('the client\u2019s address is its own, and a proxy\u2019s word only where a proxy is declared', async () => {
	const deps = await testDeps()
	const headers = { 'X-Forwarded-For': '203.0.113.9' }
	const direct = await (await smallSite(deps)).ask('/echo', { headers })
	expect(JSON.parse(direct.body)).toMatchObject({ address: '127.0.0.1' })
	const behind = await smallSite({ ...deps, env: { ...deps.env, proxy: true } })
	const answer = await behind.ask('/echo', { headers })
	expect(JSON.parse(answer.body)).toMatchObject({ address: '203.0.113.9' })
})
