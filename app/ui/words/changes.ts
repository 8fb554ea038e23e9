import type { Change, ChangeGroup, ChangePlace, ChangeValue, Marked } from '#app/core/comparing/change'
import type { Mark } from '#app/core/scenario/definition'
import { listWords, thingsWords, thingWords, valueWords, wordWords } from './change-fields'

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const quoted = (text: string) => `“${text}”`
const signed = (mark: Mark) => (mark > 0 ? `+${mark}` : mark < 0 ? `−${-mark}` : '0')
/** From one short value to another: never broken over two lines. */
const arrow = '\u00a0→\u00a0'
const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A thing by its kind and name: Reply “courier”. */
export const placeName = ({ kind, id }: ChangePlace): string => `${thingWords[kind]} ${quoted(id)}`

/** Sentences of the change report. */
export const changesWords = {
	title: 'What changed',
	none: 'Nothing that trainees see, and nothing that counts, has changed.',
	noneText: 'The two texts may still differ in notes for authors, or in how they are laid out.',
	count: (count: number) => times(count, 'change', 'changes'),
	groups: {
		counts: 'What counts differently',
		possible: 'What can be reached',
		ways: 'Scenes, replies and where they lead',
		around: 'Setting, lessons and typed replies',
		translations: 'Translations',
		words: 'Words',
	} satisfies Record<ChangeGroup, string>,
	inScene: (scene: string) => `in scene ${quoted(scene)}`,
	before: 'Before',
	after: 'Now',
	newWords: 'New',
	goneWords: 'Gone',
	go: (place: string) => `Go there: ${place}`,
	goText: 'Go there',
}

/** One change as a plain sentence. */
export function changeSentence(change: Change): string {
	const thing = change.place ? placeName(change.place) : ''
	switch (change.kind) {
		case 'added':
			return `${thing} is new${marksSaid(change.marks)}.`
		case 'removed':
			return `${thing} is gone${marksSaid(change.marks)}.`
		case 'renamed':
			return `${large(thingWords[change.place?.kind ?? 'scene'].toLowerCase())} ${quoted(change.from)} is now called ${quoted(change.to)}.`
		case 'moved':
			return `${thing} moved from scene ${quoted(change.from)} to ${quoted(change.to)}.`
		case 'reordered':
			return change.place
				? `${thing}: its ${thingsWords[change.what]} stand in another order.`
				: `The ${thingsWords[change.what]} stand in another order.`
		case 'mark':
			return markSentence(thing, change)
		case 'value':
			return valueSentence(thing, change)
		case 'list':
			return listSentence(thing || 'It', change)
		case 'words':
			return `${thing ? `${thing}: ` : ''}${thing ? wordWords[change.what] : large(wordWords[change.what])} ${wordsDid(change)}.`
		case 'markup':
			return `${thing ? `${thing}: ` : ''}${thing ? wordWords[change.what] : large(wordWords[change.what])}: same words, set differently (bold, links, layout).`
		case 'score':
			return scoreSentence(change)
		case 'passable':
			return passableSentence(change.to)
		case 'turns':
			return `The shortest way through takes ${times(change.to, 'turn', 'turns')} (before: ${change.from}).`
		case 'reached':
			return change.now ? `${thing} can be reached again.` : `${thing} can no longer be reached.`
		case 'stale':
			return staleSentence(change)
		case 'anchor-lost':
			return `${thing} is gone, and ${times(change.scenarios.length, 'scenario points', 'scenarios point')} at it: ${change.scenarios.join(', ')}.`
	}
}

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

function marksSaid(marks: Marked | null): string {
	const told = [
		marks?.tone != null && `tone ${signed(marks.tone)}`,
		marks?.respect != null && `respect ${signed(marks.respect)}`,
	].filter(Boolean)
	return told.length > 0 ? ` (${told.join(', ')})` : ''
}

const whereSaid = (where: string | null) => (where === null ? '' : ` where ${where}`)

function markSentence(thing: string, { dimension, where, from, to }: Of<'mark'>): string {
	const start = `${thing}${whereSaid(where)}`
	if (to === null)
		return `${start} no longer counts for ${dimension}${from === null ? '' : ` (before: ${signed(from)})`}.`
	if (from === null) return `${start} now counts for ${dimension}: ${signed(to)}.`
	const better = to > from
	const verb = better ? (to > 0 ? 'earns more' : 'costs less') : to < 0 ? 'costs more' : 'earns less'
	const what = dimension === 'respect' ? 'respect' : 'in tone'
	return `${start} now ${verb} ${what}: ${signed(from)}${arrow}${signed(to)}.`
}

function valueSaid(value: ChangeValue): string {
	if (value === null || value === '') return 'none'
	if (typeof value === 'boolean') return value ? 'yes' : 'no'
	return String(value)
}

function valueSentence(thing: string, { what, where, from, to }: Of<'value'>): string {
	const label = valueWords[what]
	const start = thing ? `${thing}${whereSaid(where)}: ${label}` : `${label}:`
	if (from === null && to === null)
		return what === 'else' ? 'Something else in the text changed.' : `${start}.`
	return `${start} ${valueSaid(from)} → ${valueSaid(to)}.`
}

function listSentence(thing: string, { what, where, added, removed }: Of<'list'>): string {
	const { added: come, removed: gone, order } = listWords[what]
	const named = (list: readonly string[]) => list.map(quoted).join(', ')
	const parts = [
		added.length > 0 && `${come} ${named(added)}`,
		removed.length > 0 && `${gone} ${named(removed)}`,
	].filter(Boolean)
	const start = `${thing}${whereSaid(where)}`
	return parts.length > 0 ? `${start} ${parts.join('; it ')}.` : `${start}: ${order} in another order.`
}

function wordsDid({ from, to }: Of<'words'>): string {
	if (from === '') return 'added'
	return to === '' ? 'taken out' : 'reworded'
}

const points = (thousandths: number) => Math.floor(thousandths / 1000)

function scoreSentence({ dimension, side, from, to }: Of<'score'>): string {
	const what =
		dimension === 'resolution' ? 'share of the task that can be done' : `${dimension} that can be reached`
	return `${side === 'best' ? 'Best' : 'Worst'} ${what}: ${points(from)}${arrow}${points(to)}.`
}

function passableSentence(to: boolean | null): string {
	if (to === null) return 'There are too many paths to say whether it can be passed.'
	return to ? 'It can be passed now.' : 'It can’t be passed any more, at least from one start.'
}

function staleSentence({ changed, added }: Of<'stale'>): string {
	const parts = [
		changed.length > 0 && `${times(changed.length, 'text needs', 'texts need')} a new translation`,
		added.length > 0 && `${times(added.length, 'text is', 'texts are')} new and not translated yet`,
	].filter(Boolean)
	return `${parts.join('; ')}.`
}
