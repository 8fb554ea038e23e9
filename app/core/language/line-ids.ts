/**
 * What a child of a `Scene`, `Ending` or `Pick` is, for numbering.
 * `words`: an ordinary block (paragraph, list, table ...) or a loose run of inline words.
 * `other`: any other component (`Reply`, `Story`); it ends a run of words.
 * `skip`: white space between blocks, a comment or a note; it neither counts nor ends a run.
 */
export type ChildKind = 'says' | 'thinks' | 'later' | 'see' | 'pick' | 'words' | 'other' | 'skip'

const kinds: Readonly<Record<string, ChildKind>> = {
	Says: 'says',
	Thinks: 'thinks',
	Later: 'later',
	See: 'see',
	Pick: 'pick',
	Note: 'skip',
	Value: 'words',
	Fact: 'words',
}

/** What a component counts as, by its name; `other` for any that is not numbered. */
export const kindOfComponent = (name: string): ChildKind =>
	Object.hasOwn(kinds, name) ? (kinds[name] ?? 'other') : 'other'

/** Whether a component is a part of the words around it, so that its paragraph stays whole: a value, a fact, a note. */
export const isAmongWords = (name: string): boolean => ['words', 'skip'].includes(kindOfComponent(name))

export { isCounted } from '../writing/counted-ids'

/** One numbered thing: a beat, a run of ordinary blocks, or (id null) another component. */
export type Numbered<Node> = {
	id: string | null
	kind: Exclude<ChildKind, 'words' | 'skip'> | 'prose'
	nodes: Node[]
}

/**
 * Numbers the children of one scene or ending: `<owner>:says-1`, `<owner>:later-1`, `<owner>:prose-1` and so on.
 * Each kind counts for itself, in document order; neighbouring words are one prose beat. The children of a pick are
 * numbered alike, with the pick's id for their owner: `<owner>:pick-1:says-1`.
 * A line with an id of its own (`idOf`) is `<scene>:<id>`, in a pick too, and is counted all the same: giving one line
 * an id renames no other.
 * Take paragraphs that hold components apart first, with {@link unwrapped}.
 */
export function numberChildren<Node>(
	owner: string,
	children: readonly Node[],
	kindOf: (node: Node) => ChildKind,
	idOf: (node: Node) => string | null = () => null,
): Numbered<Node>[] {
	const counts = { says: 0, thinks: 0, later: 0, see: 0, pick: 0, prose: 0 }
	const [scene] = owner.split(':', 1)
	const next = (kind: keyof typeof counts, node: Node): string => {
		counts[kind] += 1
		const own = kind === 'prose' || kind === 'pick' ? null : idOf(node)
		return own === null ? `${owner}:${kind}-${counts[kind]}` : `${scene}:${own}`
	}
	const numbered: Numbered<Node>[] = []
	let run: Node[] | null = null
	for (const node of children) {
		const kind = kindOf(node)
		if (kind === 'skip') continue
		if (kind === 'words') {
			if (run) run.push(node)
			else {
				run = [node]
				numbered.push({ id: next('prose', node), kind: 'prose', nodes: run })
			}
			continue
		}
		run = null
		numbered.push({ id: kind === 'other' ? null : next(kind, node), kind, nodes: [node] })
	}
	return numbered
}

/**
 * Takes paragraphs apart that hold a component among their direct children: MDX makes one paragraph of two one-line
 * components on neighbouring lines. Other paragraphs stay whole, so that a run of loose words is still `words`; so do
 * those whose only components are among the words (see {@link isAmongWords}), which `isComponent` must not name.
 */
export function unwrapped<Node>(
	children: readonly Node[],
	isParagraph: (node: Node) => boolean,
	childrenOf: (node: Node) => readonly Node[],
	isComponent: (node: Node) => boolean,
): Node[] {
	return children.flatMap((node) =>
		isParagraph(node) && childrenOf(node).some(isComponent) ? [...childrenOf(node)] : [node],
	)
}
