import type { Drawing } from './drawing'

const looks = [
	'trust > 1',
	'not told',
	'met(heard)',
	'mood = calm',
	'trust = 0 or told',
	'memory = badly',
	'variant = two',
	'turn > 2',
] as const
const sets = ['trust +1', 'trust -2', 'told', 'not told', 'trust = 3, told'] as const
const words = [
	'Well, where is it?',
	'It is *lost*, I am afraid.',
	'Six people wait.',
	'About <Value of="item"/> again.',
	'Trust stands at <Value of="trust"/>.',
	'I see.',
] as const
const marks = ['-2', '-1', '0', '+1', '+2'] as const

/** A scenario with all that can be said, sound but for its balance: most compile, and their paths are walked. */
export function sound(draw: Drawing): string {
	const scenes = 1 + draw.whole(4)
	const uses = draw.chance(30)
	const gauge = draw.chance(30)
	const body = [
		'<Brief>\nYou may send another.\n</Brief>',
		...(draw.chance(25) ? [`<Patience turns="${2 + draw.whole(6)}" to="gone"/>`] : []),
		...(gauge ? ['<Gauge of="minutes" title="Handling time" unit="min" each="+1"/>'] : []),
		...Array.from({ length: scenes }, (_, at) => scene(draw, at, scenes, uses)),
		...(uses
			? [
					segment(draw),
					`<Use segment="ask" id="asked" known="${next(draw, 0, scenes)}" lost="gone" why="to see it"/>`,
				]
			: []),
		ending(draw, 'done', 'partly'),
		ending(draw, 'gone', 'left'),
	]
	return `${front(draw, gauge)}\n${body.join('\n\n')}\n`
}

const next = (draw: Drawing, at: number, scenes: number): string =>
	at + 1 < scenes && draw.chance(75)
		? `scene-${at + 1 + draw.whole(scenes - at - 1)}`
		: draw.of(['done', 'done', 'gone'])

function scene(draw: Drawing, at: number, scenes: number, uses: boolean): string {
	const answer = draw.of(['', '', '', ' answer="write"', ' answer="write-first"'])
	const channel = draw.of(['', '', '', ' channel="chat"'])
	const to = () => (uses && at === 0 && draw.chance(40) ? 'asked' : next(draw, at, scenes))
	// The first leads on and meets what there is to meet, so that every scene is reached and every need can be met.
	const on = at + 1 < scenes ? `scene-${at + 1}` : 'done'
	const replies = Array.from({ length: 2 + draw.whole(3) }, (_, number) =>
		reply(
			draw,
			`say-${at}-${number}`,
			number === 0 ? on : number === 1 && at === 0 ? (uses ? 'asked' : 'gone') : to(),
			number,
		),
	)
	return `<Scene id="scene-${at}" title="Scene ${at}"${answer}${channel}>\n\n${beats(draw)}\n\n${replies.join('\n\n')}\n\n</Scene>`
}

function beats(draw: Drawing): string {
	return [
		...draw.times(0, 2, () =>
			draw.of([
				'Six people wait.',
				'<Later>Two days pass.</Later>',
				'<See title="The screen">Order of <Value of="item"/>.</See>',
				'<Thinks>Here we go.</Thinks>',
				'<Pick>\n\n<Says>Hello.</Says>\n\n<Later>A pause.</Later>\n\nThe door opens.\n\n</Pick>',
				'<Note>Ask the depot.</Note>',
			]),
		),
		...(draw.chance(40) ? ['<Says mood="cross">Well?</Says>'] : []),
		...(draw.chance(30)
			? [`<Says when="${draw.of(looks)}" by="sam">I heard that.</Says>\n\n<Says by="sam">Hm.</Says>`]
			: []),
		`<Says>${draw.of(words)}</Says>`,
	].join('\n\n')
}

function reply(draw: Drawing, id: string, to: string, number: number): string {
	const attributes = [
		`id="${id}" to="${to}" tone="${draw.of(marks)}" respect="${draw.of(marks)}"`,
		...(draw.chance(40) ? [`set="${draw.of(sets)}"`] : []),
		...(number === 0 || draw.chance(50)
			? [`meets="${number === 0 ? 'heard told-so' : draw.of(['heard', 'told-so', 'heard told-so'])}"`]
			: []),
		...(draw.chance(20) ? ['offers="ring"'] : []),
		...(draw.chance(15) ? ['critical="harm"'] : []),
		...(draw.chance(10) ? ['repairs="harm"'] : []),
		...(number > 1 && draw.chance(30)
			? [`when="${draw.of(looks)}"`, ...(draw.chance(50) ? ['reason="Not now."'] : [])]
			: []),
		...(draw.chance(10) ? ['acts="ask own"'] : []),
	]
	const parts = [
		`Words of ${id}.`,
		...(draw.chance(20) ? ['<Deed>You look it up.</Deed>'] : []),
		...draw.times(0, draw.chance(30) ? 2 : 0, (at) => `<Like>Another way ${at} of ${id}.</Like>`),
		...(draw.chance(20)
			? [
					`<If when="${draw.of(looks)}" respect="${draw.of(marks)}"${to.startsWith('exit') ? '' : ` to="${draw.of(['done', 'gone'])}"`}/>`,
				]
			: []),
		...(draw.chance(50) ? ['<Why>They hear it.</Why>'] : []),
	]
	return `<Reply ${attributes.join(' ')}>\n\n${parts.join('\n\n')}\n\n</Reply>`
}

function segment(draw: Drawing): string {
	return `<Segment id="ask" exits="known lost" params="why">

<Scene id="name" title="A question">

<Says>Who is it, <Value of="why"/>?</Says>

${reply(draw, 'give', 'exit:known', 0)}

${reply(draw, 'refuse', draw.of(['exit:lost', 'exit:known']), 0)}

${reply(draw, 'leave', 'exit:lost', 0)}

</Scene>

</Segment>`
}

function ending(draw: Drawing, id: string, outcome: string): string {
	return `<Ending id="${id}" outcome="${outcome}" returns="yes">\n\n<Says>${draw.of(words)}</Says>\n\n<Story>It went so.</Story>\n\n</Ending>`
}

function front(draw: Drawing, gauge: boolean): string {
	return `---
title: Sound
summary: Sound enough.
channel: ${draw.of(['phone', 'chat', 'counter'])}
level: 1
minutes: 2
use: practice
people:
  maya: { name: 'Maya of <Value of="item"/>', about: "Waits." }
  sam: { name: Sam, about: "Listens." }
state:
  trust: { type: number, min: 0, max: 4, start: ${draw.of(['1', '0..2', '[1, 3]'])} }
  told: { type: flag, start: ${draw.of(['true', 'false', 'either'])} }${gauge ? '\n  minutes: { type: number, min: 0, max: 90, start: 0 }' : ''}
variants:
  one: { item: "a parcel" }
  two: { item: "a letter" }
mood:
  - cross: trust < 1
  - calm: otherwise
needs:
  heard: { text: "Heard", side: people }
  told-so: { text: 'Told about <Value of="item"/>', side: task${draw.chance(40) ? `, when: "${draw.of(looks)}"` : ''} }
extras:
  ring: { text: "Rang", side: people }
critical:
  harm: { text: "Harm" }${draw.chance(40) ? '\n  left-out: { text: "Left out", when: "not met(told-so)" }' : ''}
wanted: "Good."
pass: { total: 0, tone: 0, respect: 0, resolution: 0 }
turns: { most: ${draw.of(['12', '4', '150'])}, then: gone }
---
`
}
