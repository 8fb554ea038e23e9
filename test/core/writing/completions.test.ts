import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { completionsAt } from '#app/core/writing/completions'
import { spliced } from '#app/core/writing/splice'
import { writingHelp } from '#app/ui/words/writing-help'

const all = readFileSync('test/support/samples/all-constructs.mdx', 'utf8')
const reading = readingOf('scenario', all)

/** What fits where `typed` is put in the place of `words` of the sample; `|` in it is where one is. */
function offered(words: string, typed: string, kind: 'scenario' | 'lesson' | 'course' = 'scenario') {
	const text = kind === 'scenario' ? all : words
	const at = text.indexOf(words)
	if (at < 0) throw new Error(`no ${words}`)
	const put = typed.replace('|', '')
	const changed = spliced(text, [{ start: at, end: at + words.length, text: put }])
	const found = completionsAt({
		kind,
		text: changed,
		offset: at + typed.indexOf('|'),
		reading: kind === 'scenario' ? reading : null,
		help: writingHelp,
		anchors: ['respect/being-heard#effort'],
		scenarios: ['two-hinges'],
	})
	const span = found && changed.slice(found.start, found.end)
	return { labels: found?.options.map(({ label }) => label) ?? [], options: found?.options ?? [], span }
}

test('a reply leads to a scene, an ending or a use', () => {
	const { labels, span } = offered('to="bench" tone', 'to="be|nch" tone')
	expect(labels).toEqual(expect.arrayContaining(['opening', 'bench', 'kept', 'check']))
	expect(labels).not.toContain('ask')
	expect(span).toBe('bench')
})

test('in a segment it leads to its own scenes and its exits', () => {
	const { labels } = offered('to="again"', 'to="|"')
	expect(labels.sort()).toEqual(['again', 'ask', 'exit:known', 'exit:not-known'])
})

test('of a list the word that is written is completed', () => {
	const { labels, span } = offered('meets="truth"', 'meets="heard tr|uth"')
	expect(labels).toContain('truth')
	expect(span).toBe('truth')
})

test.each([
	['by="tom"', 'by="|"', ['owner', 'tom']],
	['mood="tense"', 'mood="|"', ['hostile', 'tense', 'calm']],
	['tone="+2"', 'tone="|"', ['-2', '-1', '0', '+1', '+2']],
	['lesson="respect/being-heard#effort"', 'lesson="|"', ['respect/being-heard#effort']],
	['critical="false-day"', 'critical="|"', ['false-day', 'no-fee']],
	['segment="identity"', 'segment="|"', ['identity']],
])('%s offers what there is', (words, typed, wanted) => {
	expect(offered(words, typed).labels).toEqual(wanted)
})

test('a condition asks for names of the kind that it is about', () => {
	const when = (typed: string) => offered('when="way = courier"', `when="${typed}"`).labels
	expect(when('met(|')).toEqual(['heard', 'truth', 'plan', 'loan'])
	expect(when('trust < 2 and way = |')).toEqual(['undecided', 'courier', 'collect'])
	expect(when('mood = |')).toEqual(['hostile', 'tense', 'calm'])
	expect(when('not |')).toEqual(expect.arrayContaining(['trust', 'monday', 'temper', 'met(…)']))
})

test('an effect is offered as it fits its variable', () => {
	const { labels } = offered('set="trust +1"', 'set="|"')
	expect(labels).toEqual(
		expect.arrayContaining(['trust +1', 'trust -1', 'monday', 'not monday', 'way = …', 'temper +1']),
	)
})

test('only what may stand somewhere is offered there, with its tags and places to fill in', () => {
	const inScene = offered('<Later>It rings six times.</Later>', '<|')
	expect(inScene.labels).toContain('<Says>')
	expect(inScene.labels).not.toContain('<Reply>')
	const says = inScene.options.find(({ label }) => label === '<Says>')
	expect(says).toMatchObject({ insert: 'Says></Says>', stops: [{ start: 5, end: 5 }] })
	const top = offered('<Scene id="opening"', '|\n\n<Scene id="opening"').labels
	expect(top).toEqual(expect.arrayContaining(['Scene …', 'Ending …', '<Patience>']))
	expect(top).not.toContain('<Says>')
})

test('a tag is not offered what it has already, and a use is offered what its segment wants', () => {
	const { labels } = offered('<Reply id="lend" ', '<Reply id="lend" |')
	expect(labels).toContain('acts')
	expect(labels).not.toContain('id')
	expect(offered(' known="bench"', ' |').labels).toEqual(['known'])
})

test('a closing tag is that of what is open', () => {
	expect(offered('</Pick>', '</|').options[0]).toMatchObject({ insert: 'Pick>' })
})

test('the front matter offers its keys, and the values that are known', () => {
	expect(offered('channel: phone', 'ch|').labels).toContain('channel')
	expect(offered('channel: phone', 'channel: |').labels).toContain('visit')
	expect(offered('side: task', 'si|').labels).toEqual(expect.arrayContaining(['side', 'must', 'weight']))
	expect(offered('then: gave-up', 'then: |').labels).toEqual(['kept', 'tangled', 'gave-up'])
})

test('every completion says what it is about, where it is not a name of elsewhere', () => {
	const options = [
		...offered('<Later>It rings six times.</Later>', '<|').options,
		...offered('<Reply id="lend" ', '<Reply |').options,
		...offered('channel: phone', '|').options,
		...offered('outcome="solved"', 'outcome="|"').options,
	]
	expect(options.filter(({ detail }) => detail === '')).toEqual([])
})

test('a lesson offers its own parts', () => {
	const words = '---\ntitle: A\n---\n\nHere.\n'
	expect(offered(words, '---\ntitle: A\n---\n\n<Check id="a">\n\n|', 'lesson').labels).toContain('<Answer>')
	expect(offered(words, '---\ntitle: A\n---\n\n<Pr|', 'course').labels).toEqual(
		expect.not.arrayContaining(['<Check>']),
	)
	expect(offered(words, '---\ntitle: A\n---\n\n<Practise scenario="|"', 'lesson').labels).toEqual([
		'two-hinges',
	])
	expect(offered(words, '---\ntitle: A\n---\n\n<Callout kind="|"', 'lesson').labels).toEqual([
		...['note', 'tip', 'warning'],
	])
})

test('among words nothing is offered', () => {
	expect(offered('It rings six times.', 'It rings |').labels).toEqual([])
})
