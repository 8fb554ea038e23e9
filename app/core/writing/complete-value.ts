import { acts, answers, channels, efforts, experiences, outcomes } from '../scenario/definition'
import { principles } from '../scenario/principles'
import { completeCondition, completeSet, inSegment, named } from './complete-condition'
import { type Completion, type CompletionAsked, type Completions, completion } from './completion'
import { saysOf } from './help'
import { lessonRules } from './lesson-rules'
import type { Where } from './where'

type InValue = Extract<Where, { in: 'value' }>

const marks = ['-2', '-1', '0', '+1', '+2']
const choices: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['channel', channels],
	['answer', answers],
	['outcome', outcomes],
	['returns', ['yes', 'no']],
	['accepted', ['yes', 'no']],
	['experience', experiences],
	['tone', marks],
	['respect', marks],
	['acts', acts],
	['effort', efforts],
])
/** What the names in an attribute may be of. */
const namedBy: ReadonlyMap<string, readonly string[]> = new Map([
	['to', ['scene', 'ending', 'use']],
	['meets', ['need']],
	['offers', ['extra']],
	['critical', ['critical']],
	['repairs', ['critical', 'reply']],
	['by', ['person']],
	['mood', ['mood']],
	['segment', ['segment']],
])
const lists = new Set(['meets', 'offers', 'critical', 'repairs', 'acts', 'effort', 'principle'])

/** What fits in the value of an attribute. */
export function completeValue(asked: CompletionAsked, where: InValue): Completions {
	const { text, offset, kind } = asked
	const { attribute, value } = where
	const before = text.slice(value.start, offset)
	const expression = attribute === 'when' || attribute === 'set'
	if (kind === 'scenario' && expression) {
		const word = /[\w-]*$/.exec(before)?.[0] ?? ''
		const start = offset - word.length
		const upTo = before.slice(0, before.length - word.length)
		const options = attribute === 'when' ? completeCondition(asked, upTo) : completeSet(asked, upTo)
		return { start, end: offset, options }
	}
	if (lists.has(attribute)) {
		const start = offset - (/[^\s,]*$/.exec(before)?.[0].length ?? 0)
		const rest = /^[^\s,]*/.exec(text.slice(offset, value.end))?.[0].length ?? 0
		return { start, end: offset + rest, options: optionsOf(asked, where) }
	}
	return { ...value, options: optionsOf(asked, where) }
}

function optionsOf(asked: CompletionAsked, where: InValue): Completion[] {
	const { attribute, tag } = where
	if (asked.kind !== 'scenario') return ofLesson(asked, where)
	const scope = where.inside.findLast(({ name }) => name === 'Segment')?.start ?? null
	if (attribute === 'of') {
		if (tag.name === 'Fact') return named(asked, ['fact'])
		return named(asked, tag.name === 'Gauge' ? ['variable'] : ['parameter', 'variable', 'fact'], scope)
	}
	if (attribute === 'lesson') return (asked.anchors ?? []).map((one) => completion(one, 'name', ''))
	if (attribute === 'to' && scope !== null)
		return [...inSegment(asked, ['scene', 'use'], scope), ...exitsOf(asked, scope)]
	const words = choices.get(attribute)
	if (words)
		return words.map((word) =>
			completion(word, 'value', saysOf(asked.help, `${attribute}.${word}`, `mark.${word}`)),
		)
	const kinds = tag.name === 'Use' ? (namedBy.get(attribute) ?? namedBy.get('to')) : namedBy.get(attribute)
	return kinds ? named(asked, kinds, scope) : []
}

const exitsOf = (asked: CompletionAsked, scope: number): Completion[] =>
	inSegment(asked, ['exit'], scope).map((one) => ({
		...one,
		label: `exit:${one.label}`,
		insert: `exit:${one.insert}`,
	}))

function ofLesson(
	{ help, scenarios = [], terms = [] }: CompletionAsked,
	{ attribute, tag }: InValue,
): Completion[] {
	const name = (one: string) => completion(one, 'name', '')
	if (tag.name === 'Practise' && attribute === 'scenario') return scenarios.map(name)
	if (tag.name === 'Term' && attribute === 'of') return terms.map(name)
	if (attribute === 'principle')
		return principles.map((one) => completion(one, 'name', saysOf(help, `principle.${one}`)))
	const rule = lessonRules.get(tag.name)?.attributes[attribute]
	if (rule?.type !== 'one-of') return []
	return rule.of.map((one) => completion(one, 'value', saysOf(help, `${attribute}.${one}`)))
}
