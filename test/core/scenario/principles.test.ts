import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { isPrinciple, mayBeNamed, namesIn, principles, rowOf } from '#app/core/scenario/principles'
import { spliced } from '#test/support/splice-scenario'

const told = (front: string) =>
	compile(spliced(front), { file: 'sample.mdx', slug: 'sample', anchors: null, fair: false })

test('there are twenty-six principles, and a row is a place among them', () => {
	expect(principles).toHaveLength(26)
	expect(new Set(principles).size).toBe(26)
	expect([rowOf('respect'), rowOf('effort'), rowOf('one-step-ahead')]).toEqual([1, 25, 26])
})

test('an inherited name is no principle', () => {
	expect([isPrinciple('effort'), isPrinciple('constructor')]).toEqual([true, false])
})

test("a house's own principle may be named", () => {
	expect(['own-safety-first', 'own-', 'safety-first'].map(mayBeNamed)).toEqual([true, false, false])
})

test('several names are parted by blanks', () => {
	expect(namesIn(' respect  effort ')).toEqual(['respect', 'effort'])
})

test('a scenario that names an unknown principle is warned at that name, with the nearest', () => {
	const { problems, definition } = told('principles: [respect, efort]')
	expect(problems).toMatchObject([
		{ code: 'unknown-principle', severity: 'warning', fix: expect.stringContaining('"effort"') },
	])
	expect(definition?.principles).toEqual(['respect', 'efort'])
})

test('a slip in a name can be mended', () => {
	const [problem] = told('principles: [respect, efort]').problems
	expect(problem?.edits).toMatchObject([{ text: 'effort' }])
})
