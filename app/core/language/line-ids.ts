/**
 * What a child of a `Scene` or `Ending` is, for numbering.
 * `words`: an ordinary block (paragraph, list, table ...) or a loose run of inline words.
 * `other`: any other component (`Reply`, `Story`); it ends a run of words.
 * `skip`: white space between blocks, or a comment; it neither counts nor ends a run.
 */
export type ChildKind = 'says' | 'thinks' | 'words' | 'other' | 'skip'

/** One numbered thing: a line, a run of ordinary blocks, or (id null) another component. */
export type Numbered<Node> = { id: string | null; kind: 'says' | 'thinks' | 'prose' | 'other'; nodes: Node[] }

/**
 * Numbers the children of one scene or ending: `<owner>:says-1`, `<owner>:thinks-1`, `<owner>:prose-1`.
 * Each kind counts for itself, in document order, every `Says` and `Thinks` once; neighbouring words are one prose beat.
 * Take paragraphs that hold components apart first, with {@link unwrapped}.
 */
export function numberChildren<Node>(
	owner: string,
	children: readonly Node[],
	kindOf: (node: Node) => ChildKind,
): Numbered<Node>[] {
	const counts = { says: 0, thinks: 0, prose: 0 }
	const numbered: Numbered<Node>[] = []
	let run: Node[] | null = null
	for (const node of children) {
		const kind = kindOf(node)
		if (kind === 'skip') continue
		if (kind === 'words') {
			if (run) run.push(node)
			else {
				run = [node]
				counts.prose += 1
				numbered.push({ id: `${owner}:prose-${counts.prose}`, kind: 'prose', nodes: run })
			}
			continue
		}
		run = null
		if (kind === 'other') numbered.push({ id: null, kind, nodes: [node] })
		else {
			counts[kind] += 1
			numbered.push({ id: `${owner}:${kind}-${counts[kind]}`, kind, nodes: [node] })
		}
	}
	return numbered
}

/**
 * Takes paragraphs apart that hold a component among their direct children: MDX makes one paragraph of two one-line
 * components on neighbouring lines. Other paragraphs stay whole, so that a run of loose words is still `words`.
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
