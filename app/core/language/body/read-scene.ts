import type { DraftScene } from '../draft'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { readBeats } from './read-beats'
import { readReply } from './read-reply'
import { idOf, textOf } from './values'

export function readScene(reading: Reading, component: Opened, node: Element): DraftScene {
	const id = idOf(reading, component)
	const { beats, others } = readBeats(reading, component, id?.value ?? 'scene', node.children)
	return {
		id,
		at: component.at,
		title: textOf(reading, component, 'title')?.value ?? '',
		beats,
		replies: others.map((reply) => readReply(reading, reply.component, reply.node)),
	}
}
