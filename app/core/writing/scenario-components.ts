type Component = {
	attributes: readonly string[]
	/** Which of our components may stand straight inside it. */
	inside: readonly string[]
	/** Whether it holds words: then values, facts and notes may stand among them. */
	words: boolean
}

const doing = ['to', 'tone', 'respect', 'set', 'meets', 'offers', 'critical', 'repairs'] as const
const beats = ['Says', 'Thinks', 'Later', 'See'] as const

/** What each component may carry, and what may stand inside it. A note may stand anywhere. */
export const components = {
	Brief: { attributes: [], inside: [], words: true },
	Scene: {
		attributes: ['id', 'title', 'channel', 'answer', 'pause'],
		inside: [...beats, 'Pick', 'Reply'],
		words: true,
	},
	Says: { attributes: ['id', 'by', 'mood', 'when'], inside: [], words: true },
	Thinks: { attributes: ['id', 'by', 'mood', 'when'], inside: [], words: true },
	Later: { attributes: ['id'], inside: [], words: true },
	See: { attributes: ['id', 'title'], inside: [], words: true },
	Pick: { attributes: [], inside: beats, words: true },
	Reply: {
		attributes: ['id', ...doing, 'when', 'reason', 'sticky', 'once', 'acts', 'effort'],
		inside: ['Why', 'Deed', 'Like', 'If'],
		words: true,
	},
	Deed: { attributes: [], inside: [], words: true },
	Like: { attributes: [], inside: [], words: true },
	If: { attributes: ['when', ...doing], inside: ['Why'], words: false },
	Why: { attributes: ['lesson'], inside: [], words: true },
	Ending: {
		attributes: ['id', 'title', 'channel', 'outcome', 'returns', 'accepted'],
		inside: [...beats, 'Pick', 'Story'],
		words: true,
	},
	Story: { attributes: ['experience'], inside: [], words: true },
	Segment: { attributes: ['id', 'exits', 'params'], inside: ['Scene', 'Use'], words: false },
	/** Its other attributes are the exits and parameters of its segment. */
	Use: { attributes: ['id', 'segment'], inside: [], words: false },
	Patience: { attributes: ['turns', 'to', 'by', 'id'], inside: [], words: false },
	Gauge: { attributes: ['of', 'title', 'unit', 'each'], inside: [], words: false },
	Value: { attributes: ['of'], inside: [], words: false },
	Fact: { attributes: ['of'], inside: [], words: false },
	Note: { attributes: [], inside: [], words: true },
} as const satisfies Record<string, Component>

export type ComponentName = keyof typeof components
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name)

export const topLevel: ReadonlySet<string> = new Set([
	...['Brief', 'Scene', 'Ending', 'Segment', 'Use', 'Patience', 'Gauge'],
])

/** Whether one of our components may stand straight inside another, or (null) outside all of them. */
export function mayStandIn(outer: ComponentName | null, inner: ComponentName): boolean {
	if (inner === 'Note') return true
	if (outer === null) return topLevel.has(inner)
	const { inside, words }: Component = components[outer]
	return inside.includes(inner) || (words && (inner === 'Value' || inner === 'Fact'))
}

/** Whether a component holds nothing at all, so that its tag closes itself: `<Value of="trust"/>`. */
export function holdsNothing(name: ComponentName): boolean {
	const { inside, words }: Component = components[name]
	return inside.length === 0 && !words
}
