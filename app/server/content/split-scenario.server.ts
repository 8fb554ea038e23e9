import {
	type ChildKind,
	isAmongWords,
	isCounted,
	kindOfComponent,
	numberChildren,
	unwrapped,
} from '#app/core/language/line-ids'
import type { UseMade } from '#app/core/language/problem'
import type { ScenarioWords, WordElement, WordNode } from '#app/core/scenario/words'
import { wordsWithin } from './words-within.server'

/** A scene's words by the ids of its beats. */
type Beats = [id: string, words: WordNode[]][]

/**
 * Cuts a scenario's words by scene and by line, under the ids that the definition gives its beats; those of a segment
 * once for each of its uses. Replies, reasons, notes and stories are left out: they are told by the definition, when
 * they are due, or by nobody.
 */
export function splitScenario(words: readonly WordNode[], uses: readonly UseMade[] = []): ScenarioWords {
	const top = takenApart(words).filter(isElement)
	const brief = top.findLast(({ tag }) => tag === 'Brief')
	const segments = new Map(
		top
			.filter(({ tag }) => tag === 'Segment')
			.map(({ props, children }) => [
				String(props.id),
				new Map(places(takenApart(children)).map((place) => [String(place.props.id), place])),
			]),
	)
	const used = uses.flatMap(({ segment, params, scenes }) =>
		scenes.flatMap(({ from, to }): Beats => {
			const place = segments.get(segment)?.get(from)
			return place ? beatsOf(place, to, params) : []
		}),
	)
	const own = places(top).flatMap((place) => beatsOf(place, String(place.props.id)))
	return {
		brief: brief ? wordsWithin(brief.children) : [],
		beats: Object.fromEntries([...own, ...used]),
	}
}

const places = (nodes: readonly WordNode[]): WordElement[] =>
	nodes.filter(isElement).filter(({ tag }) => tag === 'Scene' || tag === 'Ending')

function beatsOf(place: WordElement, owner: string, params: Record<string, string> = {}): Beats {
	return numberChildren<WordNode>(owner, takenApart(place.children), kindOf, ownIdOf).flatMap(
		({ id, kind, nodes }): Beats => {
			if (id === null) return []
			const [first] = nodes
			if (kind === 'pick') return first && isElement(first) ? beatsOf(first, id, params) : []
			const lines = kind === 'prose' ? nodes : nodes.flatMap((line) => (isElement(line) ? line.children : []))
			return [[id, wordsWithin(lines, params)]]
		},
	)
}

function takenApart(nodes: readonly WordNode[]): WordNode[] {
	return unwrapped<WordNode>(
		nodes,
		(node) => isElement(node) && node.tag === 'p',
		(node) => (isElement(node) ? node.children : []),
		(node) => isComponent(node) && !isAmongWords(node.tag),
	)
}

function kindOf(node: WordNode): ChildKind {
	if (!isElement(node)) return node.trim() === '' ? 'skip' : 'words'
	return isComponent(node) ? kindOfComponent(node.tag) : 'words'
}

/** The id that an author gave a line; the language's own reader has judged it. */
function ownIdOf(node: WordNode): string | null {
	const id = isElement(node) ? node.props.id : null
	return typeof id === 'string' && id !== '' && !isCounted(id.trim()) ? id.trim() : null
}

function isElement(node: WordNode): node is WordElement {
	return typeof node !== 'string'
}

function isComponent(node: WordNode): node is WordElement {
	return isElement(node) && /^[A-Z]/.test(node.tag)
}
