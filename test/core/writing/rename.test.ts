import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { readingOf } from '#app/core/language/reading/read-text'
import type { NameKind } from '#app/core/writing/reading'
import { renameEdits } from '#app/core/writing/rename'
import { spliced } from '#app/core/writing/splice'
import { allUsages, type Named } from '#app/core/writing/usages'

const sample = (name: string) => readFileSync(`test/support/samples/${name}.mdx`, 'utf8')
const shipped = (name: string) => readFileSync(`content/scenarios/${name}/scenario.mdx`, 'utf8')
const all = sample('all-constructs')

const declaredIn = (text: string): Named[] =>
	allUsages(readingOf('scenario', text)).filter(({ declared }) => declared.length > 0)

function renamed(text: string, named: Named, name: string): string {
	const made = renameEdits(readingOf('scenario', text), named, name)
	if ('refused' in made) throw new Error(`${named.kind} ${named.name} is ${made.refused}`)
	return spliced(text, made.edits)
}

/** A thing after the things before it in the text have got longer or shorter names: found by its kind and name alone. */
function again(text: string, { kind, name }: Named, nth: number): Named {
	const found = declaredIn(text).filter((one) => one.kind === kind && one.name === name)[nth]
	if (!found) throw new Error(`no ${kind} ${name}`)
	return found
}

function defined(text: string): string {
	const { definition, problems } = compile(text, { file: 'a', slug: 'a', anchors: null, walk: false })
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	return JSON.stringify(definition)
}

test.each([
	['a scenario with all that can be said', all, 1],
	['the example of the guide', sample('whole-example'), 1],
	['an empty flat', shipped('the-empty-flat'), 6],
	['a shipped one with variants', shipped('the-yellow-line'), 6],
])('%s is the same but for its names, and renamed back it is the same to the byte', (_, text, step) => {
	const names = declaredIn(text).filter((_, at) => at % step === 0)
	expect(names.length).toBeGreaterThan(8)
	let now = text
	const given = names.map((named, at) => {
		const name = `zq-${at}-z`
		now = renamed(now, again(now, named, 0), name)
		return { named, name }
	})
	const back = new Map(given.map(({ named, name }) => [name, named.name]))
	expect(defined(now).replace(/zq-\d+-z/g, (name) => back.get(name) ?? name)).toBe(defined(text))
	for (const { named, name } of given.reverse())
		now = renamed(now, again(now, { ...named, name }, 0), named.name)
	expect(now).toBe(text)
})

const refusedFor = (kind: NameKind, name: string, newName: string) => {
	const made = renameEdits(readingOf('scenario', all), again(all, { kind, name, scope: null }, 0), newName)
	return 'refused' in made ? made.refused : made.edits.length
}

test.each<[NameKind, string, string, string]>([
	['scene', 'bench', 'kept', 'taken'],
	['scene', 'bench', 'check', 'taken'],
	['reply', 'ready', 'false-day', 'taken'],
	['reply', 'ready', 'check-insist', 'taken'],
	['reply', 'insist', 'rule', 'taken'],
	['reply', 'insist', 'ready', 'taken'],
	['variable', 'trust', 'temper', 'taken'],
	['variable', 'trust', 'calm', 'taken'],
	['variable', 'trust', 'busy', 'taken'],
	['mood', 'calm', 'trust', 'taken'],
	['scene', 'bench', 'Bench', 'bad-name'],
	['scene', 'bench', '', 'bad-name'],
	['scene', 'bench', 'mood', 'reserved'],
	['variable', 'trust', 'memory', 'reserved'],
	['line', 'third-call', 'says-3', 'reserved'],
	['exit', 'known', 'segment', 'reserved'],
])('the %s %s cannot be called "%s": %s', (kind, name, newName, refusal) => {
	expect(refusedFor(kind, name, newName)).toBe(refusal)
})

test('a name that another kind of thing has is free', () => {
	expect(refusedFor('need', 'heard', 'bench')).toBeGreaterThan(1)
})

test('the same name changes nothing', () => {
	expect(refusedFor('scene', 'bench', 'bench')).toBe(0)
})

test('what every scenario has without declaring it keeps its name', () => {
	const named: Named = { kind: 'variable', name: 'memory', scope: null }
	expect(renameEdits(readingOf('scenario', all), named, 'past')).toEqual({ refused: 'reserved' })
})

test('of two segments each keeps its own names', () => {
	const other = all.replace(
		'<Scene id="opening"',
		() => `<Segment id="hold" exits="back">

<Scene id="ask" title="Holding">

<Says>Yes?</Says>

<Reply id="wait" to="exit:back">Wait.</Reply>

</Scene>

</Segment>

<Scene id="opening"`,
	)
	const second = again(other, { kind: 'scene', name: 'ask', scope: null }, 1)
	const made = renameEdits(readingOf('scenario', other), second, 'wait-a-moment')
	expect('edits' in made && made.edits.map(({ start }) => other.slice(start - 11, start))).toEqual([
		'<Scene id="',
	])
})
