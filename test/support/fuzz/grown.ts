import { components } from '#app/core/language/components'
import type { Drawing } from './drawing'
import { shards } from './shards'

const names = [
	'one',
	'two',
	'three',
	'done',
	'gone',
	'trust',
	'told',
	'heard',
	'depot',
	'item',
	'maya',
	'calm',
	'cross',
	'part',
	'out',
] as const
const values = [
	'+1',
	'-2',
	'0',
	'+2',
	'-1',
	'yes',
	'no',
	'choose',
	'write',
	'write-first',
	'chat',
	'phone',
	'solved',
	'left',
	'3',
	'ask own',
] as const
const conditions = [
	'trust > 1',
	'not told',
	'met(heard)',
	'said(one)',
	'seen(two)',
	'mood = calm',
	'memory = badly',
	'variant = one',
	'turn >= 3',
	'trust = 0 or told and not met(heard)',
	'otherwise',
	'trust',
] as const
const effects = [
	'trust +1',
	'trust -2',
	'told',
	'not told',
	'trust = 3',
	'told, trust -1',
	'memory = well',
] as const
const words = [
	'Well, where is it?',
	'Two days pass.',
	'It is *lost*, I am afraid.',
	'At **{{item}}** then.',
	'',
	'I <3 it.',
	'TODO',
] as const
const kinds = Object.keys(components)

/** A scenario grown from the grammar: every component and key may come, in places where it may and may not stand. */
export function grown(draw: Drawing): string {
	return `${front(draw)}\n${draw.times(1, 7, () => component(draw, top(draw), 0)).join('\n\n')}\n`
}

function top(draw: Drawing): string {
	return draw.chance(85)
		? draw.of(['Scene', 'Scene', 'Scene', 'Ending', 'Ending', 'Brief', 'Segment', 'Use', 'Patience', 'Gauge'])
		: any(draw)
}

const any = (draw: Drawing): string => kinds[draw.whole(kinds.length)] ?? 'Scene'

function component(draw: Drawing, name: string, depth: number): string {
	const known = Object.entries(components).find(([one]) => one === name)?.[1]
	const attributes = (known?.attributes ?? [])
		.filter((one) => draw.chance(one === 'id' || one === 'to' || one === 'of' ? 90 : 30))
		.map((one) => ` ${one}="${valueOf(draw, one)}"`)
	const open = `<${name}${attributes.join('')}`
	const inside: readonly string[] = known?.inside ?? []
	if ((inside.length === 0 && !known?.words) || draw.chance(4)) return `${open} />`
	const children = depth > 4 ? [] : draw.times(0, 5, () => child(draw, inside, depth))
	return draw.chance(3)
		? `${open}>\n\n${children.join('\n\n')}`
		: `${open}>\n\n${children.join('\n\n')}\n\n</${name}>`
}

function child(draw: Drawing, inside: readonly string[], depth: number): string {
	if (inside.length === 0 || draw.chance(35))
		return draw.chance(92)
			? `${draw.of(words)}${draw.chance(15) ? ' <Value of="trust"/>' : ''}`
			: draw.of(shards)
	return component(
		draw,
		draw.chance(93) ? (inside[draw.whole(inside.length)] ?? 'Says') : any(draw),
		depth + 1,
	)
}

function valueOf(draw: Drawing, attribute: string): string {
	if (draw.chance(4)) return draw.of(shards)
	if (attribute === 'when') return draw.of(conditions)
	if (attribute === 'set') return draw.of(effects)
	if (attribute === 'tone' || attribute === 'respect' || attribute === 'each')
		return draw.of(['-2', '-1', '0', '+1', '+2'])
	if (attribute === 'turns') return draw.of(['1', '3', '150', '0'])
	if (attribute === 'to') return draw.of([...names, 'exit:out', 'exit:done'])
	if (attribute === 'id' || attribute === 'of') return draw.of(names)
	return draw.chance(50) ? draw.of(names) : draw.of(values)
}

function front(draw: Drawing): string {
	const condition = () => draw.of(conditions)
	const lines = [
		'title: Grown',
		'summary: It grew.',
		`channel: ${draw.of(['phone', 'chat', 'counter'])}`,
		'level: 1',
		'minutes: 2',
		`use: ${draw.of(['practice', 'official'])}`,
		'people:\n  maya: { name: Maya, about: "Waits." }\n  two: { name: "{{item}}", about: "Too." }',
		`state:\n  trust: { type: number, min: 0, max: 4, start: ${draw.of(['1', '0..3', '[1, 3]', '9', '4..1'])} }\n  told: { type: flag, start: ${draw.of(['true', 'false', 'either'])} }`,
		'variants:\n  one: { item: "a parcel" }\n  two: { item: "a letter" }',
		`facts:\n  depot: { text: "the depot in Leeds", earned: "${condition()}" }`,
		`mood:\n  - cross: ${condition()}\n  - calm: otherwise`,
		`expects:\n  - { text: "To wait", beaten: "${condition()}" }`,
		`needs:\n  heard: { text: "Heard", side: people, must: true }\n  told-so: { text: "Told", side: task, when: "${condition()}" }`,
		'extras:\n  part: { text: "More" }',
		`critical:\n  gone: { text: "Harm", when: "${condition()}" }\n  out: { text: "Out" }`,
		'wanted: "Good."',
		`turns: { most: ${draw.of(['10', '3', '150'])}, then: ${draw.of(['done', 'gone', 'one'])} }`,
		'pass: { total: 50, tone: 50, respect: 50, resolution: 50 }',
	].filter((_, at) => at < 5 || draw.chance(88))
	return `---\n${(draw.chance(10) ? [...lines, draw.of(shards)] : lines).join('\n')}\n---\n`
}
