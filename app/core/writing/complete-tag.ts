import { type Completion, type CompletionAsked, completion } from './completion'
import { saysOf } from './help'
import { lessonRules, mayStandInLesson } from './lesson-rules'
import { components, isComponent, mayStandIn } from './scenario-components'
import { snippetFor, snippetsIn } from './snippets'
import type { OpenTag } from './where'

/** Attributes without a value. */
const bare = new Set(['sticky', 'once', 'pause'])

/** The components that fit where one is, as they are written; those that come as a whole come first. */
export function completeTagName(
	asked: CompletionAsked,
	inside: readonly OpenTag[],
	opened: boolean,
): Completion[] {
	const { kind, help } = asked
	const outer = inside.at(-1)?.name ?? null
	const names = kind === 'scenario' ? scenarioNames(outer) : lessonNames(kind, outer)
	const cut = (one: Completion): Completion =>
		opened
			? {
					...one,
					insert: one.insert.slice(1),
					stops: one.stops.map(({ start, end }) => ({ start: start - 1, end: end - 1 })),
				}
			: one
	const whole = kind === 'scenario' ? snippetsIn(asked, names) : []
	const plain = names.map((name) =>
		completion(`<${name}>`, 'component', saysOf(help, name), snippetFor(name, kind)),
	)
	return [...whole, ...plain].map(cut)
}

function scenarioNames(outer: string | null): string[] {
	const owner = outer !== null && isComponent(outer) ? outer : null
	if (outer !== null && owner === null) return []
	return Object.keys(components).filter((name) => isComponent(name) && mayStandIn(owner, name))
}

const lessonNames = (kind: 'lesson' | 'course', outer: string | null): string[] =>
	[...lessonRules.keys()].filter((name) => mayStandInLesson(kind, outer, name))

/** The attributes that a tag may have and has not. */
export function completeAttribute(asked: CompletionAsked, tag: OpenTag): Completion[] {
	const { kind, help } = asked
	const own =
		kind === 'scenario'
			? isComponent(tag.name)
				? components[tag.name].attributes
				: []
			: Object.keys(lessonRules.get(tag.name)?.attributes ?? {})
	const given = kind === 'scenario' && tag.name === 'Use' ? givenTo(asked, tag) : []
	return [...own, ...given].flatMap((name) => {
		if (tag.attributes.has(name)) return []
		const flag = bare.has(name) || lessonRules.get(tag.name)?.attributes[name]?.type === 'flag'
		const says = saysOf(help, `${tag.name}.${name}`, `.${name}`)
		return [completion(name, 'attribute', says, flag ? name : `${name}="$"`)]
	})
}

/** The exits and parameters of the segment that a `Use` names. */
function givenTo({ reading }: CompletionAsked, tag: OpenTag): string[] {
	const segment = reading?.outline.find(
		({ kind, id }) => kind === 'segment' && id === tag.attributes.get('segment'),
	)
	return (reading?.names ?? []).flatMap(({ kind, name, scope, declares }) =>
		declares && segment && scope === segment.span.start && (kind === 'exit' || kind === 'parameter')
			? [name]
			: [],
	)
}
