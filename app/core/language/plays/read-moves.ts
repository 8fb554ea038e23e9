import { isMap, isSeq } from 'yaml'
import type { StatedMove } from '../../play/walk-through'
import { fieldsIn, type PlayReading } from './fields-in'
import { type Entry, offsetOf } from './plain-yaml'
import { textOf } from './scalars'

const mostMoves = 500
const shape =
	'Write "- say: sorry" with a reply\u2019s id, or "- write: \\"I am sorry.\\"" for what is typed.'

/** The moves, in order. */
export function readMoves(reading: PlayReading, { node, at }: Entry): StatedMove[] {
	if (!isSeq(node) || node.items.length === 0 || node.items.length > mostMoves) {
		reading.note(
			'play-bad-value',
			node ? offsetOf(node) : at,
			'"moves" is a list of moves, one a line.',
			shape,
		)
		return []
	}
	return node.items.flatMap((item): StatedMove[] => {
		const place = typeof item === 'object' && item !== null ? offsetOf(item) : at
		if (isMap(item)) {
			const fields = fieldsIn(reading, item, 'a move', ['say', 'write', 'matched'])
			const say = fields.get('say')
			const write = fields.get('write')
			const matched = fields.get('matched')
			if (say && !write && !matched) {
				const reply = textOf(reading, say)
				return reply ? [{ kind: 'say', reply: reply.value, at: reply.at }] : []
			}
			if (write && !say) {
				const text = textOf(reading, write)
				const match = textOf(reading, matched)
				// A reply cannot be called "none" and be meant here: that is what not being understood is called.
				const wanted = match && { value: match.value === 'none' ? null : match.value, at: match.at }
				return text ? [{ kind: 'write', text: text.value, matched: wanted, at: text.at }] : []
			}
		}
		reading.note('play-bad-value', place, 'A move says one thing: a reply, or what is typed.', shape)
		return []
	})
}
