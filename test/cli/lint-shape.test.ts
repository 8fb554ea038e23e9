import { expect, test } from 'vitest'
import { nameFaults, routeFaults, sizeFaults } from '#app/cli/lint-shape'

const lines = (count: number) => 'x\n'.repeat(count)

test('a file of 300 lines is let through and one of 301 is named', () => {
	expect(sizeFaults([{ path: 'test/core/long.test.ts', text: lines(300) }])).toEqual([])
	expect(sizeFaults([{ path: 'test/core/long.test.ts', text: lines(301) }])).toEqual([
		'test/core/long.test.ts:1 has 301 lines; at most 300. Give its second idea a file.',
	])
})

test('an app whose middle file has grown is a fault', () => {
	const files = [1, 2, 3].map((name) => ({ path: `app/core/${name}.ts`, text: lines(60) }))
	expect(sizeFaults(files)).toEqual(['app: the median file has 60 lines; keep it under 60.'])
})

test('a name that says nothing is a fault', () => {
	expect(nameFaults([{ path: 'app/server/utils/date.server.ts', text: '' }])).toHaveLength(1)
	expect(nameFaults([{ path: 'app/ui/stage/common.css', text: '' }])).toHaveLength(1)
	expect(nameFaults([{ path: 'app/ui/stage/utility-bill.tsx', text: '' }])).toEqual([])
})

test('only route files live among the routes, and they export only what Remix knows', () => {
	expect(routeFaults([{ path: 'app/routes/home/route.tsx', text: 'export const loader = 1\n' }])).toEqual([])
	expect(routeFaults([{ path: 'app/routes/home.tsx', text: '' }])).toHaveLength(1)
	expect(routeFaults([{ path: 'app/routes/home/form.ts', text: 'export const form = 1\n' }])).toHaveLength(1)
	expect(
		routeFaults([
			{ path: 'app/routes/home/route.tsx', text: 'export const loader = 1\n' },
			{ path: 'app/routes/home/form.ts', text: 'export const form = 1\n' },
		]),
	).toEqual([])
	expect(
		routeFaults([
			{ path: 'app/routes/home/route.tsx', text: 'export async function load() {}\n' },
			{ path: 'app/routes/home/form.test.ts', text: '' },
		]),
	).toEqual([
		"app/routes/home/route.tsx:1 exports load: only Remix's names may be exported from a route.",
		'app/routes/home/form.test.ts:1 is a test: tests live in test/.',
	])
})

test('a route that takes something from another route’s folder is a fault', () => {
	const home = { path: 'app/routes/home/route.tsx', text: 'export const loader = 1\n' }
	const from = (place: string) =>
		routeFaults([home, { path: 'app/routes/home/form.ts', text: `import { form } from '${place}'\n` }])
	expect(from('../courses/form')).toHaveLength(1)
	expect(from('#app/routes/courses/form')).toHaveLength(1)
	expect(from('../../urls')).toEqual([])
	expect(from('./words')).toEqual([])
})
