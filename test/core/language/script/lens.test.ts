import { readdirSync, readFileSync } from 'node:fs'
import { diffLines } from 'diff'
import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { fromScript } from '#app/core/language/script/from-script'
import { toScript } from '#app/core/language/script/to-script'
import { fuzzDocument } from '#test/support/fuzz/document'
import { drawingOf } from '#test/support/fuzz/drawing'

const folder = 'content/scenarios'
const shipped = readdirSync(folder)
	.sort()
	.map((slug) => ({ slug, text: readFileSync(`${folder}/${slug}/scenario.mdx`, 'utf8') }))

/** What an edit of the script takes out of the scenario and puts into it. */
function changed(text: string, edit: (script: string) => string) {
	const made = fromScript(text, edit(toScript(text)))
	const parts = diffLines(text, made.text)
	const of = (kind: 'added' | 'removed') =>
		parts
			.filter((part) => part[kind])
			.map(({ value }) => value)
			.join('')
			.trim()
	return { out: of('removed'), put: of('added'), ...made }
}

const heads = (script: string): number[] => [...script.matchAll(/^- /gm)].map(({ index }) => index)
const endOf = (script: string, from: number): number => {
	const found = script.indexOf('\n\n', from)
	return found === -1 ? script.length : found + 2
}

describe('every shipped scenario', () => {
	test.each(shipped)('$slug comes back to the letter, read line by line', ({ text }) => {
		const script = toScript(text)
		expect(fromScript(text, script).text).toBe(text)
		const typedAgain = fromScript(text, `\n${script}\n`)
		expect(typedAgain.text).toBe(text)
		expect(typedAgain.notes).toEqual([])
	})

	test.each(shipped)('$slug comes back when a word processor has been at it', ({ text }) => {
		const script = toScript(text)
			.replace(/^- /gm, '\u2022\t')
			.replace(/ {2}/g, '\t')
			.replace(/'/g, '\u2019')
			.replace(/"(?=\w)/g, '\u201c')
			.replace(/"/g, '\u201d')
			.replace(/\u2192/g, '->')
			.replace(/: /g, ':\u00a0')
			.replace(/\n/g, '\r\n')
		expect(fromScript(text, script).text).toBe(text)
	})

	test.each(shipped)(
		'$slug loses a reply that is deleted, tags and all, and nothing else',
		({ slug, text }) => {
			const script = toScript(text)
			const draw = drawingOf(slug.length)
			const [at = 0] = [draw.of([heads(script)[0] ?? 0, ...heads(script)])]
			const words = script.slice(at + 2, at + 22)
			const { out, put, notes } = changed(text, (all) => all.slice(0, at) + all.slice(endOf(all, at)))
			expect(put).toBe('')
			expect(notes).toEqual([])
			expect(out).toMatch(/^<Reply id="[^]*<\/Reply>$/)
			expect(out.match(/<Reply/g)).toHaveLength(1)
			if (!words.includes('[[')) expect(out).toContain(words)
		},
	)

	test.each(shipped)(
		'$slug: a reply that is moved to another scene keeps all that the script does not show',
		({ text }) => {
			const script = toScript(text)
			const at = heads(script).at(-1) ?? 0
			const moved = script.slice(at, endOf(script, at))
			const { text: made, notes } = fromScript(
				text,
				script.replace(moved, '').replace(/^# (?!Brief).*\n\n/m, (heading) => `${heading}${moved}\n`),
			)
			expect(notes).toEqual([])
			expect([...made].sort().join('').trim()).toBe([...text].sort().join('').trim())
			expect([...made.matchAll(/<Reply [^>]*>/g)].map(([tag]) => tag).sort()).toEqual(
				[...text.matchAll(/<Reply [^>]*>/g)].map(([tag]) => tag).sort(),
			)
		},
	)

	test.each(shipped)('$slug: a word in any line changes that line alone', ({ text }) => {
		const script = toScript(text)
		const lines = script.split('\n')
		for (let at = 3 + (text.length % 31); at < lines.length; at += 31) {
			const line = lines[at] ?? ''
			const word = /(?<=: |^|^- )[A-Z][a-z]+(?= [a-z]+ )/.exec(line)?.[0]
			if (!word || /^(#|Title|Summary|See|Story|\[\[)/.test(line)) continue
			const edited = [
				...lines.slice(0, at),
				line.replace(`${word} `, `${word} truly `),
				...lines.slice(at + 1),
			]
			const { out, put } = changed(text, () => edited.join('\n'))
			expect(put.replace(`${word} truly `, `${word} `)).toBe(out)
			expect(out.split('\n')).toHaveLength(1)
		}
	})
})

test('whatever the document, its script comes back to the letter, and nothing throws', () => {
	const faults: string[] = []
	for (let seed = 1; seed <= 120; seed += 1) {
		const { kind, text } = fuzzDocument(seed)
		const script = toScript(text)
		if (fromScript(text, script).text !== text) faults.push(`${seed} ${kind}: not to the letter`)
		const again = fromScript(text, `${script}\n`)
		if (text.trim() !== '' && again.text !== text) faults.push(`${seed} ${kind}: read again, it differs`)
	}
	expect(faults).toEqual([])
})

test('whatever is typed into a script, nothing throws and no word is lost', () => {
	const [{ text }] = [shipped[0] ?? { text: '' }]
	const shards = [
		'# ',
		'- ',
		'<Says>',
		'{x}',
		'**',
		'`',
		' \u2192 ',
		'[tone +1]',
		'Maya: ',
		'Why: ',
		'  ',
		'\t',
		'[[',
		']]',
		'(',
		')',
		'\\',
		'&lt;',
		'\n',
		'\n\n',
		'import x',
		'---\n',
		'\u200b',
		'Ending: ',
	]
	const script = toScript(text)
	const lost: string[] = []
	for (let seed = 1; seed <= 60; seed += 1) {
		const draw = drawingOf(seed)
		const at = draw.whole(script.length)
		const typed = draw.times(1, 12, () => draw.of(['word', ...shards])).join('')
		const { text: made, notes } = fromScript(
			text,
			`${script.slice(0, at)}${typed} zebra${seed} ${script.slice(at)}`,
		)
		if (!made.includes(`zebra${seed}`) && !notes.some(({ message }) => message.includes(`zebra${seed}`)))
			lost.push(
				JSON.stringify(`${typed} zebra${seed}`) + ' in ' + JSON.stringify(script.slice(at - 30, at + 30)),
			)
	}
	expect(lost).toEqual([])
})

test('words that are typed never break the tags around them', () => {
	const text = readFileSync('test/support/samples/minimal.mdx', 'utf8')
	const nasty = [
		'a <b c',
		'{x}',
		'</Says>',
		'<3',
		'I *said* so',
		'a * b',
		'`code',
		'~~~',
		'<!-- x',
		'&lt;',
		'\\',
		'a \\{ b',
		'# no',
		'> no',
		'1. no',
		'[x]: y',
		'![x](y)',
		'export it',
		'***',
		'<Reply id="x">',
		'**bold',
		'_a_',
	]
	const script = toScript(text)
	const wrong = new Set([
		'syntax',
		'unclosed-tag',
		'stray-less-than',
		'stray-brace',
		'expression',
		'broken-tag',
		'stray-closing-tag',
		'unknown-component',
		'unclosed-code',
		'import-or-export',
		'html-comment',
		'misplaced',
		'autolink',
		'split-paragraph',
	])
	for (const words of nasty) {
		const made = fromScript(
			text,
			script.replace(/^Sam: .*$/m, (line) => `${line}\n\nStage: ${words}\n\nSam: ${words}`),
		)
		const { problems } = compile(made.text, { file: 'a.mdx', slug: 'a', anchors: null, fair: false })
		expect([words, problems.filter(({ code }) => wrong.has(code))]).toEqual([words, []])
		expect(toScript(made.text)).toContain(`Sam: ${words}\n`)
	}
})
