import type { NameKind, WrittenAttribute, WrittenPart, WrittenTag } from '../../writing/reading'
import { type ComponentName, meantBy } from '../components'
import type { Place } from './front-nodes'
import { type Mentions, nameIn, wordsIn } from './mention'
import { paddedValue } from './padded'
import { noteBraces, noteSlots, printed } from './slots-written'

/** Where names mean what they mean: in a segment, and in a scene or an ending; where each begins. */
type Scope = { segment: number | null; scene: number | null }

const places = ['scene', 'ending', 'use'] as const
/** What an id on each component is the name of. */
const idKinds: Partial<Record<ComponentName, NameKind>> = {
	...{
		Scene: 'scene',
		Ending: 'ending',
		Reply: 'reply',
		Segment: 'segment',
		Use: 'use',
		Patience: 'patience',
	},
	...{ Says: 'line', Thinks: 'line', Later: 'line', See: 'line' },
}
/** What the names in each attribute may mean. */
const lists: ReadonlyMap<string, readonly NameKind[]> = new Map<string, readonly NameKind[]>([
	['to', places],
	['meets', ['need']],
	['offers', ['extra']],
	['critical', ['critical']],
	['repairs', ['reply', 'critical']],
	['by', ['person']],
	['mood', ['mood']],
])

/** Notes the names that the body of a scenario declares and uses; what stands in a `Note` says nothing. */
export function noteBody(source: string, parts: readonly WrittenPart[], mentions: Mentions): void {
	look(parts, { segment: null, scene: null })

	function look(some: readonly WrittenPart[], scope: Scope): void {
		for (const part of some) {
			if ('words' in part) {
				if (!part.note) noteBraces({ text: part.text, at: part.words.start }, mentions, scope.segment)
				continue
			}
			const name = meantBy(part.name)
			if (name === 'Note') continue
			const own = name ? within(part, name, scope) : scope
			if (name) attributes(part, name, own)
			look(part.children, own)
		}
	}

	function within({ span, attributes }: WrittenTag, name: ComponentName, scope: Scope): Scope {
		if (name === 'Scene' || name === 'Ending') return { ...scope, scene: span.start }
		if (name !== 'Segment') return scope
		const id = attributes.find((one) => one.name === 'id')?.value?.trim()
		if (id && !mentions.segments.has(id)) mentions.segments.set(id, span.start)
		return { segment: span.start, scene: null }
	}

	function attributes(tag: WrittenTag, name: ComponentName, scope: Scope): void {
		const segment = tag.attributes.find((one) => one.name === 'segment')?.value?.trim() ?? ''
		for (const attribute of tag.attributes) {
			const place = placeOf(attribute)
			if (name === 'Use' && attribute.name !== 'id' && attribute.name !== 'segment') {
				const at = attribute.span.start
				mentions.given.push({ segment, name: attribute.name, at, value: place, scope: scope.segment })
			} else if (place) one(name, attribute.name, place, scope)
		}
	}

	function one(owner: ComponentName, key: string, place: Place, { segment, scene }: Scope): void {
		if (key === 'id') {
			const kind = idKinds[owner]
			const name = nameIn(place)
			const whole = owner === 'Segment' || owner === 'Patience'
			const scope = kind === 'line' ? scene : whole ? null : segment
			if (kind && name) mentions.declared.push({ kind, ...name, scope })
		} else if (owner === 'Segment' && (key === 'exits' || key === 'params')) {
			const kind = key === 'exits' ? 'exit' : 'parameter'
			for (const name of wordsIn(place)) mentions.declared.push({ kind, ...name, scope: segment })
		} else if (key === 'when') mentions.expressions.push({ kind: 'condition', place, scope: segment })
		else if (key === 'set') mentions.expressions.push({ kind: 'set', place, scope: segment })
		else if (key === 'of') use(place, owner === 'Fact' ? ['fact'] : printed, segment)
		else if (key === 'segment') use(place, ['segment'], null)
		else if (key === 'to' && place.text.trim().startsWith('exit:')) exit(place, segment)
		else {
			const kinds = lists.get(key)
			if (!kinds) noteSlots(place, mentions, segment)
			else for (const name of wordsIn(place)) mentions.used.push({ kinds, ...name, scope: segment })
		}
	}

	function exit(place: Place, scope: number | null): void {
		const before = place.text.indexOf('exit:') + 5
		use({ text: place.text.slice(before), at: place.at + before }, ['exit'], scope)
	}

	function use(place: Place, kinds: readonly NameKind[], scope: number | null): void {
		const name = nameIn(place)
		if (name) mentions.used.push({ kinds, ...name, scope })
	}

	function placeOf({ valueSpan }: WrittenAttribute): Place | null {
		if (!valueSpan) return null
		return { text: paddedValue(source.slice(valueSpan.start, valueSpan.end)), at: valueSpan.start }
	}
}
