import { answers, channels } from '../../scenario/definition'
import type { DraftScene } from '../draft'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { readBeats } from './read-beats'
import { readReply } from './read-reply'
import { choiceOf, idOf, wordsIn, yesNo } from './values'

export function readScene(reading: Reading, component: Opened, node: Element): DraftScene {
	const title = wordsIn(reading, component, 'title').value
	const id = idOf(reading, component, title)
	const { beats, others } = readBeats(reading, component, id?.value ?? 'scene', node.children)
	return {
		id,
		at: component.at,
		title,
		channel: choiceOf(reading, component, 'channel', channels),
		answer: choiceOf(reading, component, 'answer', answers) ?? 'choose',
		pause: yesNo(reading, component, 'pause') ?? false,
		beats,
		replies: others.map((reply) => readReply(reading, reply.component, reply.node)),
	}
}
