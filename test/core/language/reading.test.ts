import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { linesIn } from '#app/core/scenario/lines-in'
import { spliced } from '#test/support/splice-scenario'

const options = { file: 'a.mdx', slug: 'a', anchors: null, fair: false }

function sceneOf(fragment: string) {
	const { definition, problems } = compile(spliced(fragment), options)
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	return definition?.scenes[0]
}
const beatsOf = (fragment: string) =>
	sceneOf(fragment)?.beats.flatMap((beat) =>
		beat.kind === 'prose'
			? [`${beat.id} ${beat.text}`]
			: linesIn(beat).map(({ id, text }) => `${id} ${text}`),
	)

test('one-line components on neighbouring lines are lines of their own', () => {
	expect(beatsOf('<Says>Well?</Says>\n<Thinks>Here we go.</Thinks>')).toEqual([
		'opening:says-1 Well?',
		'opening:thinks-1 Here we go.',
		'opening:says-2 My new kettle leaks.',
	])
})

test('words right above a line are prose before it', () => {
	expect(beatsOf('Sam sighs.\n<Says>Well?</Says>\nHe waits.')).toEqual([
		'opening:prose-1 Sam sighs.',
		'opening:says-1 Well?',
		'opening:prose-2 He waits.',
		'opening:says-2 My new kettle leaks.',
	])
})

test('paragraphs and lists between components are one beat, comments included', () => {
	expect(
		beatsOf('The board shows:\n\n- six calls\n- one **angry** one\n\n{/* more? */}\n\nThe phone rings.'),
	).toEqual([
		'opening:prose-1 The board shows:\n\nsix calls\none angry one\n\nThe phone rings.',
		'opening:says-1 My new kettle leaks.',
	])
})

test('a line may have several paragraphs when its tags stand alone', () => {
	expect(beatsOf('<Says mood="cross">\n\nIt leaks.\n\nA lot.\n\n</Says>')?.[0]).toBe(
		'opening:says-1 It leaks.\n\nA lot.',
	)
})

test('a Why right under the words of a reply is no part of them', () => {
	const scene = sceneOf(
		'<Reply id="listen" to="done" tone="+1" meets="fixed">\nTell me *more*.\n<Why lesson="respect/a#b">He is heard.</Why>\n</Reply>',
	)
	expect(scene?.replies.at(-1)).toMatchObject({
		text: 'Tell me more.',
		why: { text: 'He is heard.', lesson: 'respect/a#b' },
	})
})

test('every attribute of a reply is read', () => {
	const scene = sceneOf(
		[
			'extras:\n  ring-back: { text: "Offered to ring", side: people, fit: "met(fixed)" }',
			'critical:\n  false-promise: "Promised what nobody can keep"',
			'<Reply id="all" to="done" tone="-1" respect="0" set="trust -1, trust = 2" meets="fixed" offers="ring-back" critical="false-promise" repairs="refuse" when="trust > 0 and not said(rules)" sticky acts="own offer" effort="repeat wait">\n\nYes.\n\n</Reply>',
		].join('\n…\n'),
	)
	expect(scene?.replies.at(-1)).toEqual({
		id: 'all',
		to: 'done',
		tone: -1,
		respect: 0,
		set: [
			{ kind: 'add', name: 'trust', by: -1 },
			{ kind: 'set', name: 'trust', value: 2 },
		],
		meets: ['fixed'],
		offers: ['ring-back'],
		critical: ['false-promise'],
		repairs: ['refuse'],
		when: {
			op: 'and',
			of: [
				{
					op: 'compare',
					left: { kind: 'variable', name: 'trust' },
					is: '>',
					right: { kind: 'value', value: 0 },
				},
				{ op: 'not', of: { op: 'said', reply: 'rules' } },
			],
		},
		reason: null,
		sticky: true,
		deed: null,
		likes: [],
		cases: [],
		acts: ['own', 'offer'],
		effort: ['repeat', 'wait'],
		text: 'Yes.',
		why: null,
	})
})

test('outcomes are accepted as the language says, unless the ending says otherwise', () => {
	const { definition } = compile(
		spliced(
			'<Ending id="gave-up" outcome="handed-over" accepted="yes" returns="yes" title="Passed on">\n\n<Story experience="negative">Oh well.</Story>\n\n</Ending>',
		),
		options,
	)
	expect(definition?.endings.map(({ id, accepted, returns }) => [id, accepted, returns])).toEqual([
		['done', true, true],
		['gave-up', true, true],
	])
	expect(definition?.endings[1]?.stories).toEqual([{ experience: 'negative', text: 'Oh well.' }])
})
