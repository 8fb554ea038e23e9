import { expect, test } from 'vitest'
import { compileFragments } from '#test/support/compile-fragments'

function definitionOf(fragment: string) {
	const { definition, problems } = compileFragments(fragment)
	expect(problems).toEqual([])
	return definition
}
const beatsOf = (fragment: string) => definitionOf(fragment)?.scenes[0]?.beats.slice(0, -1)
const replyOf = (fragment: string) => definitionOf(fragment)?.scenes[0]?.replies.at(-1)
const codesOf = (fragment: string) => compileFragments(fragment).codes

test('a deed is no part of the words, and a reply may be a deed alone', () => {
	expect(
		replyOf(
			'<Reply id="nod" to="second-try" tone="+1">\n\n<Deed>You *nod* and open the notes.</Deed>\n\n</Reply>',
		),
	).toMatchObject({ text: '', deed: 'You nod and open the notes.', likes: [], cases: [] })
	expect(
		replyOf(
			'<Reply id="nod" to="second-try" tone="+1">\n\nI see.\n<Deed>You open the notes.</Deed>\n</Reply>',
		),
	).toMatchObject({ text: 'I see.', deed: 'You open the notes.' })
})

test('what a reply asks of a person is kept once each, and nothing else is an effort', () => {
	const reply = (attribute: string) =>
		`<Reply id="nod" to="second-try" tone="+1"${attribute}>\n\nI see.\n\n</Reply>`
	expect(replyOf(reply(''))?.effort).toEqual([])
	expect(replyOf(reply(' effort="wait, repeat wait"'))?.effort).toEqual(['wait', 'repeat'])
	expect(codesOf(reply(' effort="hurry"'))).toEqual(['bad-value'])
	expect(codesOf(reply(' effort=""'))).toEqual(['bad-value'])
})

test('a scene pauses where its author says so', () => {
	const scene = (attribute: string) =>
		`<Scene id="second-try" title="A sigh"${attribute}>\n\n<Says>It leaks.</Says>\n\n<Reply id="send" to="done" tone="+1" respect="+1" meets="fixed">\n\nI see.\n\n</Reply>\n\n<Reply id="refuse" to="gave-up" tone="0" respect="-2">\n\nNo.\n\n</Reply>\n\n</Scene>`
	const pauses = (attribute: string) =>
		definitionOf(scene(attribute))?.scenes.find(({ id }) => id === 'second-try')?.pause
	expect([pauses(''), pauses(' pause'), pauses(' pause="no"')]).toEqual([false, true, false])
	expect(codesOf(scene(' pause="sometimes"'))).toEqual(['bad-value'])
})

test('a reply with neither words nor a deed is empty, and a second deed is misplaced', () => {
	expect(codesOf('<Reply id="nod" to="second-try" tone="+1">\n\n<Like>Hm.</Like>\n\n</Reply>')).toEqual([
		'empty-text',
	])
	expect(
		codesOf('<Reply id="nod" to="second-try" tone="+1">\n\n<Deed>One.</Deed>\n<Deed>Two.</Deed>\n\n</Reply>'),
	).toEqual(['misplaced'])
})

test('likes are kept in order, and none has the words of another reply', () => {
	const reply = (like: string) =>
		`<Reply id="listen" to="second-try" tone="+1">\n\nTell me more.\n\n<Like>${like}</Like>\n\n<Like>Do go on.</Like>\n\n</Reply>`
	expect(replyOf(reply('Say *more*.'))?.likes).toEqual(['Say more.', 'Do go on.'])
	expect(codesOf(reply('Have you read the instructions?'))).toEqual(['identical-replies'])
	expect(codesOf(reply('Tell me more!'))).toEqual(['identical-replies'])
	expect(codesOf(reply('Do go on!'))).toEqual(['identical-replies'])
})

test('a case is complete: what an If leaves out it has from its reply, and an empty value takes it away', () => {
	const reply = replyOf(
		[
			'<Reply id="listen" to="second-try" tone="+1" respect="+2" set="trust +1" meets="fixed">',
			'Tell me more.',
			'<Why>He is heard.</Why>',
			'<If when="mood = cross" tone="-1" meets=""><Why>He has told it twice.</Why></If>',
			'<If when="turn > 3" to="done" set="" respect="" />',
			'</Reply>',
		].join('\n\n'),
	)
	const whole = {
		...{ to: 'second-try', tone: 1, respect: 2, meets: ['fixed'], offers: [], critical: [], repairs: [] },
		...{ set: [{ kind: 'add', name: 'trust', by: 1 }], why: { text: 'He is heard.', lesson: null } },
	}
	expect(reply).toMatchObject({ ...whole, text: 'Tell me more.' })
	expect(reply?.cases.map(({ when, ...doing }) => [when.op, doing])).toEqual([
		['compare', { ...whole, tone: -1, meets: [], why: { text: 'He has told it twice.', lesson: null } }],
		['compare', { ...whole, to: 'done', set: [], respect: null }],
	])
})

test('names, targets and effects of a case are looked up like those of its reply', () => {
	const withIf = (attributes: string) =>
		`<Reply id="listen" to="second-try" tone="+1">\n\nTell me more.\n\n<If when="mood = cross" ${attributes} />\n\n</Reply>`
	expect(codesOf(withIf('to="secnd-try"'))).toEqual(['unknown-target'])
	expect(codesOf(withIf('meets="fixt"'))).toEqual(['unknown-need'])
	expect(codesOf(withIf('set="trst +1"'))).toEqual(['unknown-variable'])
	expect(codesOf(withIf('repairs="send"'))).toEqual(['repairs-nothing'])
	expect(codesOf(withIf('tone="3"'))).toEqual(['bad-mark'])
})

test('a scene that only a case leads to can be reached', () => {
	expect(
		codesOf(
			'<Reply id="listen" to="second-try" tone="+1">\n\nTell me more.\n\n<If when="turn > 0" to="attic" /></Reply>\n…\n<Scene id="attic" title="The attic">\n\n<Says>Well?</Says>\n\n<Reply id="up" to="done" tone="+1" meets="fixed">\n\nUp we go.\n\n</Reply>\n\n</Scene>',
		),
	).toEqual([])
})

test('time passes, and there are things to see, in the order written', () => {
	expect(
		beatsOf(
			'<Later>Two days pass.</Later>\n\n<See title="The *screen*">\n\n- one order\n- no note\n\n</See>\n\nSam waits.',
		),
	).toEqual([
		{ kind: 'later', id: 'opening:later-1', text: 'Two days pass.' },
		{ kind: 'see', id: 'opening:see-1', title: 'The *screen*', text: 'one order\nno note' },
		{ kind: 'prose', id: 'opening:prose-1', text: 'Sam waits.' },
	])
	expect(codesOf('<See>A screen.</See>')).toEqual(['missing-attribute'])
	expect(codesOf('<Later></Later>')).toEqual(['empty-text'])
})

test('each child of a pick is a choice of its own, numbered under the pick', () => {
	expect(
		beatsOf(
			'<Pick>\n\nThe line crackles.\n\nA tram goes by.\n\n<Says>Hello?</Says>\n\n<Says by="sam">Hello, hello?</Says>\n\nSam coughs.\n\n<Later>A minute passes.</Later>\n\n</Pick>',
		),
	).toEqual([
		{
			kind: 'pick',
			id: 'opening:pick-1',
			of: [
				{ kind: 'prose', id: 'opening:pick-1:prose-1', text: 'The line crackles.\n\nA tram goes by.' },
				...[
					['says-1', 'Hello?'],
					['says-2', 'Hello, hello?'],
				].map(([id, text]) => ({
					kind: 'says',
					lines: [{ id: `opening:pick-1:${id}`, by: 'sam', mood: null, when: null, text }],
				})),
				{ kind: 'prose', id: 'opening:pick-1:prose-2', text: 'Sam coughs.' },
				{ kind: 'later', id: 'opening:pick-1:later-1', text: 'A minute passes.' },
			],
		},
	])
})

test('a pick holds no pick and no reply', () => {
	expect(
		codesOf('<Pick>\n\n<Says>A?</Says>\n\n<Says>B?</Says>\n\n<Reply id="x" to="done">C.</Reply>\n\n</Pick>'),
	).toEqual(['misplaced'])
})

test('whichever choice of a pick is drawn, it has something to say in every mood', () => {
	const pick = (second: string) => `<Pick>\n\n<Says>Hello?</Says>\n\n${second}\n\n</Pick>`
	expect(codesOf(pick('<Says mood="cross">Hello!</Says>'))).toEqual(['mood-without-line'])
	expect(codesOf(pick('<Says when="trust > 1">Hello!</Says>'))).toContain('mood-without-line')
	expect(codesOf(pick('<Says when="trust >= 0">Hello!</Says>'))).not.toContain('mood-without-line')
})

test('a scene and an ending may have a channel of their own, and a scene is answered as it says', () => {
	const definition = definitionOf(
		'<Scene id="second-try" title="A sigh" channel="chat" answer="write-first">\n\n<Says>Well?</Says>\n\n<Reply id="send" to="how-long" tone="+1" meets="fixed">\n\nI will send you another.\n\n</Reply>\n\n<Reply id="refuse" to="gave-up" tone="0" respect="-2">\n\nI cannot help you.\n\n</Reply>\n\n</Scene>\n…\n<Ending id="gave-up" outcome="left" returns="no" channel="social">\n\n<Says>Never mind.</Says>\n\n<Story>They asked me whether I can read.</Story>\n\n</Ending>',
	)
	expect(definition?.scenes.map(({ channel, answer }) => [channel, answer]).slice(0, 2)).toEqual([
		[null, 'choose'],
		['chat', 'write-first'],
	])
	expect(definition?.endings.map(({ channel }) => channel)).toEqual([null, 'social'])
	expect(codesOf('<Scene id="second-try" title="A sigh" answer="type">\n\n</Scene>')).toContain('bad-value')
})

test('notes are left out wherever they stand, and break nothing up', () => {
	expect(
		beatsOf(
			'The board <Note>which one?</Note>shows six.\n\n<Note>\n\nA **long** one.\n\n</Note>\n\nSam waits.',
		),
	).toEqual([{ kind: 'prose', id: 'opening:prose-1', text: 'The board shows six.\n\nSam waits.' }])
	expect(beatsOf('<Says>Hi <Note>who?</Note>there.</Says>')?.[0]).toMatchObject({
		lines: [{ text: 'Hi there.' }],
	})
	expect(
		codesOf('<Note>\n\n<Says>Not this.</Says>\n\n<Reply id="sorry" to="nowhere">x</Reply>\n\n</Note>'),
	).toEqual([])
	expect(codesOf('<Note>TODO ask Sam</Note>')).toEqual(['todo-left'])
})

test('a note between scenes may hold whole scenes', () => {
	expect(
		codesOf(
			'<Ending id="gave-up" outcome="left" returns="no">\n\n<Story>No.</Story>\n\n</Ending>\n\n<Note>\n\n<Scene id="opening" title="Old">\n\n</Scene>\n\n</Note>',
		),
	).toEqual([])
})

test('what stands inside its own kind is misplaced there, not taken for a tag that was forgotten', () => {
	const inner = '<Pick>\n\n<Says>A?</Says>\n\n<Says>B?</Says>\n\n</Pick>'
	expect(codesOf(`<Pick>\n\n<Says>C?</Says>\n\n<Says>D?</Says>\n\n${inner}\n\n</Pick>`)).toEqual([
		'misplaced',
	])
})
