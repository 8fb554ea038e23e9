import { existsSync, readFileSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DraftRead } from '#app/server/content/draft-reader.server'
import { hostileHtml, hostileLinks, reachingForCode, spoofs } from '#test/support/hostile/bodies'
import { codeOpenings, trace, yamlAbuses } from '#test/support/hostile/front-matter'
import { imports, secret, serverCode } from '#test/support/hostile/server-payloads'
import { readerInProcess } from '#test/support/reader-in-process'
import { jobOf, lessonOf } from './in-process'

// What is refused when a text is published is refused while it is written, on the same ground and with the same place.
const reader = readerInProcess()
const sample = readFileSync('test/support/samples/minimal.mdx', 'utf8')
const [before = ''] = sample.split(/(?<=<Scene [^>]*>\n)/, 1)
const inScene = (body: string) => `${before}\n${body}\n\n${sample.slice(before.length)}`
const lineOfBody = before.split('\n').length + 1

async function read(text: string, kind: 'lesson' | 'scenario', whole: boolean): Promise<DraftRead> {
	const answer = await reader.read({ personId: 'theo', job: jobOf(text, kind), whole })
	if (!answer.ok) throw new Error(answer.why)
	return answer
}

function expectRefused({ problems, play, words, lesson }: DraftRead, what: string): void {
	const errors = problems.filter(({ severity }) => severity === 'error')
	expect(errors.length, what).toBeGreaterThan(0)
	for (const { line, column, message } of errors)
		expect([line > 0, column > 0, message.length > 10], what).toEqual([true, true, true])
	expect([play, words, lesson], what).toEqual([null, null, null])
}

test('harmless words in the same places are read and drawn', async () => {
	expect((await read(lessonOf('Words.'), 'lesson', false)).lesson).not.toBeNull()
	const { play, words } = await read(inScene('Harmless words.'), 'scenario', true)
	expect(play).not.toBeNull()
	expect(JSON.stringify(words)).toContain('Harmless words.')
})

const bodies: [string, string][] = [
	...reachingForCode.map(([name, body]): [string, string] => [`A2 ${name}`, body]),
	...hostileLinks.map((body): [string, string] => [`A3 ${body}`, body]),
	...hostileHtml.map(([name, body]): [string, string] => [`A4 ${name}`, body]),
	...[...imports, ...serverCode].map((body): [string, string] => [`A7 ${body}`, body]),
	...spoofs.map(([name, body]): [string, string] => [`A10 ${name}`, body]),
]

test('A2 A3 A4 A7 A10 a lesson that is being written is refused what a published one is', async () => {
	for (const [what, body] of bodies) {
		const answer = await read(lessonOf(body), 'lesson', false)
		expectRefused(answer, what)
		expect(JSON.stringify({ ...answer, reading: null }), what).not.toContain(secret)
	}
})

test('A2 code in a lesson is refused at its place, and with a way out where there is one', async () => {
	for (const [what, body, code, [line, column]] of reachingForCode) {
		const { problems } = await read(lessonOf(body), 'lesson', false)
		expect(problems, what).toContainEqual(expect.objectContaining({ code, line, column }))
	}
})

test('A2 A3 A4 A7 A10 a scenario gives no words of such a text, and says why', async () => {
	for (const [what, body] of bodies) {
		// A scenario's components are others; what is only unknown there has been tried in lessons.
		const text = inScene(body)
		const fast = await read(text, 'scenario', false)
		expect([fast.words, fast.lesson], what).toEqual([null, null])
		expectRefused(await read(text, 'scenario', true), what)
	}
})

test('A2 A7 code in a scenario is refused by the fast answer too, at its own line', async () => {
	for (const [what, body] of [...imports, ...serverCode].map((one): [string, string] => [one, one])) {
		const fast = await read(inScene(body), 'scenario', false)
		expectRefused(fast, what)
		expect(
			fast.problems.some(({ line }) => line >= lineOfBody - 1 && line <= lineOfBody + 4),
			what,
		).toBe(true)
	}
})

test('A1 front matter that is code runs nothing while it is written', async () => {
	rmSync(trace, { force: true })
	for (const text of codeOpenings)
		for (const kind of ['lesson', 'scenario'] as const)
			for (const whole of [false, true]) {
				const answer = await read(text, kind, whole)
				expectRefused(answer, JSON.stringify(text.slice(0, 16)))
				expect(answer.problems[0]?.line).toBe(1)
			}
	expect(existsSync(trace)).toBe(false)
})

test('A5 YAML of a lesson that is being written is held to its schema', async () => {
	for (const [what, lines, code] of yamlAbuses) {
		const text = `---\ntitle: Being heard\nsummary: Why\n${lines}\n---\nWords.\n`
		const answer = await read(text, 'lesson', false)
		expectRefused(answer, what)
		expect(
			answer.problems.map((problem) => problem.code),
			what,
		).toContain(code)
		expect(({} as { admin?: boolean }).admin).toBeUndefined()
	}
})

test('A5 YAML of a scenario that is being written is held to its schema', async () => {
	for (const [what, lines] of yamlAbuses.filter(
		([, , code]) => code.startsWith('front-matter') || code === 'key-twice',
	)) {
		const text = sample.replace('---\n', `---\n${lines}\n`)
		for (const whole of [false, true]) expectRefused(await read(text, 'scenario', whole), what)
		expect(({} as { admin?: boolean }).admin).toBeUndefined()
	}
})
