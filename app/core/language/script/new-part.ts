import type { Composing } from './composed'
import { fieldNames } from './fields-of'
import type { Piece } from './pieces'
import { scriptOrder } from './render-script'
import type { Item } from './script'
import { newTag, type Wanted } from './write-tag'
import type { Writing } from './writing'
import { writtenWords } from './written-words'

const names: ReadonlyMap<string, string> = new Map([
	['brief', 'Brief'],
	['scene', 'Scene'],
	['ending', 'Ending'],
	['later', 'Later'],
	['see', 'See'],
	['pick', 'Pick'],
	['reply', 'Reply'],
	['deed', 'Deed'],
	['like', 'Like'],
	['why', 'Why'],
	['if', 'If'],
	['story', 'Story'],
])
const withIds = new Set(['scene', 'ending', 'reply'])

/** A part that was not there before, as a scenario has it; what it lacks is a TODO. */
export function newPart(writing: Writing, item: Item, write: Composing['write']): Piece[] {
	const { newLine, matches } = writing
	const parted = `${newLine}${newLine}`
	const mark = { line: item.line }
	if (item.kind === 'words') return [mark, writtenWords(item.text, writing.slots)]
	const name =
		item.kind === 'line' ? (item.fields.thinks ? 'Thinks' : 'Says') : (names.get(item.kind) ?? 'Note')
	const parts = scriptOrder(item).map((one) => write(one, matches.get(one) ?? null))
	const lacking = lacks(item)
	if (item.kind === 'if' && parts.length === 0) return [mark, newTag(name, attributes(), true)]
	const open = newTag(name, attributes())
	const [only] = parts
	const small = !['brief', 'scene', 'ending', 'reply', 'pick', 'if'].includes(item.kind)
	if (small && parts.length <= 1 && !lacking) return [mark, open, ...(only ?? []), `</${name}>`]
	const inner = [...parts, ...(lacking ? [[lacking]] : [])].flatMap((one) => [parted, ...one])
	return [mark, open, ...inner, parted, `</${name}>`]

	function attributes(): Wanted[] {
		const id: Wanted[] = withIds.has(item.kind) ? [['id', writing.idOf(item)]] : []
		const rest = fieldNames(item.kind).flatMap((field) =>
			item.fields[field] === undefined ? [] : writing.attribute(field, item.fields[field], item),
		)
		return [...id, ...rest]
	}
}

/** What no reply and no ending can do without. */
function lacks(item: Item): string | null {
	const has = (kind: string): boolean => item.children.some((one) => one.kind === kind)
	if (item.kind === 'reply' && !has('why')) return '<Why>TODO: what the person hears in this.</Why>'
	if (item.kind === 'ending' && !has('story'))
		return '<Story>TODO: what the person tells others afterwards.</Story>'
	return null
}
