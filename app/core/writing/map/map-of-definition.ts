import { waysOf } from '../../scenario/cases'
import { conditionText } from '../../scenario/condition-text'
import type { Reply, ScenarioDefinition } from '../../scenario/definition'
import { filledPlainly } from '../../scenario/filled-plainly'
import type { Reading, Span } from '../reading'
import { type MapPlace, type MapReply, type ScenarioMap, withMissing } from './scenario-map'
import { onOneLine, saidIn, spansOf, tagsIn } from './tags'

/** The map of a checked scenario, its places in the text where a reading of that text is given. */
export function mapOfDefinition(definition: ScenarioDefinition, reading: Reading | null): ScenarioMap {
	const spanOf = placing(reading)
	const plain = (text: string) => onOneLine(filledPlainly(definition, text))
	const places = [
		...definition.scenes.map(({ id, title, replies }): MapPlace => {
			const told = replies.map((reply) => replyOf(reply, plain, spanOf(id, reply.id)))
			return { id, kind: 'scene', title: plain(title) || id, replies: told, at: spanOf(id, null) }
		}),
		...definition.endings.map(
			({ id, title }): MapPlace => ({
				id,
				kind: 'ending',
				title: plain(title) || id,
				replies: [],
				at: spanOf(id, null),
			}),
		),
	]
	const { turns, patience } = definition
	const then = reading?.fields.find(({ path }) => path.join('.') === 'turns.then')
	const waits = tagsIn(reading?.tags ?? [], 'Patience')
	return withMissing({
		places,
		limits: [
			{ id: 'limit:turns', kind: 'turns', turns: turns.most, to: turns.then, at: then?.span ?? null },
			...patience.map(({ turns: most, to }, at) => ({
				id: `limit:patience${at}`,
				kind: 'patience' as const,
				turns: most,
				to,
				at: waits[at]?.span ?? null,
			})),
		],
	})
}

function replyOf(reply: Reply, plain: (text: string) => string, at: Span | null): MapReply {
	const leads = waysOf(reply).map(({ to }, number) => {
		const when = number === 0 ? reply.when : (reply.cases[number - 1]?.when ?? null)
		return { to, when: when && conditionText(when) }
	})
	return { id: reply.id, text: plain(reply.text || (reply.deed ?? '')), leads, at }
}

/**
 * Where a scene, or one of its replies, stands. What a segment brought in stands in the segment: its first scene is called
 * like the use, and everything else has the use's id before its own.
 */
function placing(reading: Reading | null): (place: string, reply: string | null) => Span | null {
	if (!reading) return () => null
	const spans = spansOf(reading)
	const segments = new Map(tagsIn(reading.tags, 'Segment').map((tag) => [saidIn(tag, 'id') ?? '', tag]))
	const uses = tagsIn(reading.tags, 'Use').flatMap((tag) => {
		const [id, segment] = [saidIn(tag, 'id'), saidIn(tag, 'segment')]
		return id && segment ? [{ id, segment, at: tag.span }] : []
	})
	return (place, reply) => {
		const own =
			reply === null
				? (spans.get(`scene ${place}`) ?? spans.get(`ending ${place}`))
				: spans.get(`reply ${reply}`)
		if (own) return own
		const use = uses.find(({ id }) => place === id || place.startsWith(`${id}-`))
		if (!use) return null
		const wanted = reply ?? place
		const inner = wanted === use.id ? null : wanted.slice(use.id.length + 1)
		if (reply !== null) return spans.get(`reply ${use.segment}/${inner}`) ?? use.at
		const first = tagsIn(segments.get(use.segment)?.children ?? [], 'Scene')[0]
		return (inner === null ? first?.span : spans.get(`scene ${use.segment}/${inner}`)) ?? use.at
	}
}
