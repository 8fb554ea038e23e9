import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { fromScript } from '#app/core/language/script/from-script'
import { labelsOf } from '#app/core/language/script/labels'
import { parseScript } from '#app/core/language/script/parse-script'
import { toScript } from '#app/core/language/script/to-script'
import { scriptWords } from '#app/ui/words/studio-script'

/* What the guide and the studio show of scripts is read here as they say. */
const page = readFileSync('content/guide/writing-a-script.mdx', 'utf8')
const whole = /^```text script\n([^]*?)^```$/m.exec(page)?.[1] ?? ''

test('the whole script of the guide makes a scenario with nothing but its open ends to mend', () => {
	const { text, notes } = fromScript('', whole)
	expect(notes).toEqual([])
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, fair: false })
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	const [brief, ...scenes] = toScript(text).split(/^# /m)
	expect([brief?.split('\n')[0], scenes.length]).toEqual(['Title: The kettle that leaked', 5])
	for (const line of whole.split('\n'))
		if (!line.includes('[good tone')) expect(toScript(text)).toContain(line)
})

test('every sample of the table and the legend is what it is said to be', () => {
	const kinds: Record<string, string> = {}
	const labels = labelsOf('people:\n  maya: { name: Maya }\nmood:\n  - hostile: always\n', '')
	const read = (line: string) => {
		const ending = /^Story/.test(line) ? '# Ending: x' : '# x\n- reply'
		const [, second] = parseScript(`# y\n\n${line}`, labels).sections
		if (second ?? /^#/.test(line)) return (second ?? parseScript(line, labels).sections[0])?.kind
		const section = parseScript(`${ending}\n${line}`, labels).sections[0]
		const last = section?.children.at(-1)
		return last?.kind === 'reply'
			? last.children.at(-1)?.kind === 'words'
				? 'reply'
				: last.children.at(-1)?.kind
			: last?.kind
	}
	for (const [line] of scriptWords.legend)
		kinds[line.split(/[ :]/).slice(0, 2).join(' ')] = read(line) ?? 'nothing'
	expect(kinds).toEqual({
		'# The': 'scene',
		'# Ending': 'ending',
		'# Brief': 'brief',
		'The board': 'words',
		'Maya ': 'line',
		'Maya (thinks)': 'line',
		'Maya (when': 'line',
		'- I’m': 'reply',
		'(You open': 'deed',
		'Why ': 'why',
		'Like ': 'like',
		'See (The': 'see',
		'Either ': 'pick',
		'Story ': 'story',
		'Stage ': 'words',
	})
})

test('a reply as the page shows it is read with its marks, its way and what stands under it', () => {
	const sample = /^```text\n([^]*?)^```$/m.exec(page)?.[1] ?? ''
	const [scene] = parseScript(`# x\n\n${sample}`, labelsOf('', '')).sections
	const [reply] = scene?.children ?? []
	expect(reply?.fields).toEqual({ to: 'What the notes say', tone: '+2', respect: '+2' })
	expect(reply?.children.map(({ kind }) => kind)).toEqual(['words', 'why', 'like'])
})
