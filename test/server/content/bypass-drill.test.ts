import { expect, test } from 'vitest'
import { bundle, type Locks } from '#app/server/content/bundle.server'
import { LockDRefusal, lockD } from '#app/server/content/lock-d.server'
import { runJob } from '#app/server/content/run-job.server'
import { imports, secret, serverCode } from '#test/support/hostile/server-payloads'
import { jobOf } from './in-process'

// A7: the payloads that reach for the server. Each lock is switched off in turn; what is left must stop them all.
const drills: [string, Locks][] = [
	['lock A', { a: false, b: true, c: true }],
	['lock B', { a: true, b: false, c: true }],
	['lock C', { a: true, b: true, c: false }],
	['locks A and B', { a: false, b: false, c: true }],
	['locks A and C', { a: false, b: true, c: false }],
	['locks A, B and C', { a: false, b: false, c: false }],
]

test.each(drills)('A7 with %s off, all 22 server payloads are stopped', async (_name, locks) => {
	for (const payload of [...imports, ...serverCode]) {
		const job = { ...jobOf(payload), anchors: null, scenarios: null, terms: null, media: null, body: payload }
		const answer = await runJob(job, locks)
		expect(answer.tree, payload).toBeNull()
		expect(answer.problems.length, payload).toBeGreaterThan(0)
		expect(JSON.stringify(answer), payload).not.toContain(secret)
	}
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

const element = (tag: string, props: Record<string, unknown> = {}) => ({ tag, props, children: ['x'] })

test.each([
	['a script', element('script')],
	['a tag that objects inherit', element('constructor')],
	['a prototype', element('__proto__')],
	['a javascript link', element('a', { href: 'javascript:alert(1)' })],
	['a link that is no text', element('a', { href: { toString: 1 } })],
	['a handler', element('p', { onClick: 'x' })],
	['dangerous HTML', element('p', { dangerouslySetInnerHTML: { __html: 'x' } })],
	['a style', element('td', { style: { position: 'fixed' } })],
	['a class of the page', element('li', { className: 'fixed inset-0' })],
	['an id of the page', element('li', { id: 'location' })],
	['an alignment that is a class of the page', element('td', { align: 'left fixed' })],
	[
		'a picture from elsewhere',
		{ tag: 'img', props: { src: 'https://evil.example/x.png', alt: '' }, children: [] },
	],
	['a box to type in', { tag: 'input', props: { type: 'password' }, children: [] }],
	['words in a picture', { tag: 'img', props: { src: '/figures/a.png' }, children: ['x'] }],
	['an attribute a component does not know', element('Callout', { kind: 'tip', onClick: 'x' })],
	['a value a component does not know', element('Callout', { kind: 'evil' })],
	['an object for words', element('Callout', { kind: 'tip', title: { a: 1 } })],
	['a component of another kind of text', element('Scene', { id: 'x' })],
])('A7 lock D alone refuses %s', (_name, node) => {
	expect(() => lockD([node], 'lesson')).toThrow(LockDRefusal)
})

test('A7 lock D alone refuses a tree that is too deep or too large', () => {
	let deep: ReturnType<typeof element> = element('em')
	for (let level = 0; level < 60; level += 1) deep = { tag: 'em', props: {}, children: [deep] as never }
	expect(() => lockD([deep], 'lesson')).toThrow(LockDRefusal)
	expect(() =>
		lockD(
			Array.from({ length: 7_000 }, () => element('p')),
			'lesson',
		),
	).toThrow(LockDRefusal)
})

test('A7 lock C alone keeps every file out of the bundle, and without it files do get in', async () => {
	const leaks = async (c: boolean) => {
		const bundles = imports.map((body) =>
			bundle({ kind: 'lesson', file: 'x.mdx', body, locks: { a: false, b: false, c } }),
		)
		return (await Promise.all(bundles)).filter(({ code }) => code.includes(secret)).length
	}
	expect(await leaks(true)).toBe(0)
	expect(await leaks(false)).toBeGreaterThan(3)
})
