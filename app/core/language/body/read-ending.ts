import { channels, experiences, outcomes } from '../../scenario/definition'
import type { DraftEnding } from '../draft'
import type { Element } from './element'
import type { Opened, Reading } from './opened'
import { readBeats } from './read-beats'
import { choiceOf, idOf, wordsIn, yesNo } from './values'
import { noteEmpty, wordsOf } from './words'

export function readEnding(reading: Reading, component: Opened, node: Element): DraftEnding {
	const { report } = reading
	const title = wordsIn(reading, component, 'title').value
	const outcome = choiceOf(reading, component, 'outcome', outcomes)
	const id = idOf(reading, component, title || (outcome ?? ''))
	const { beats, others } = readBeats(reading, component, id?.value ?? 'ending', node.children)
	if (!component.attributes.has('outcome') && !component.broken)
		report(
			'missing-attribute',
			component.at,
			'This <Ending> does not say how it ends.',
			`Add outcome="…": ${outcomes.join(', ')}.`,
		)
	if (others.length === 0 && !component.broken)
		report(
			'story-missing',
			component.at,
			'This <Ending> has no <Story>: the debrief will have nothing to tell.',
			'Add <Story>…</Story>: what the person will tell their friends.',
		)
	return {
		id,
		at: component.at,
		title,
		channel: choiceOf(reading, component, 'channel', channels),
		outcome,
		accepted: yesNo(reading, component, 'accepted'),
		returns: yesNo(reading, component, 'returns') ?? false,
		beats,
		stories: others.map((story) => {
			const { text } = wordsOf(reading, 'Story', story.node.children)
			noteEmpty(reading, story.component, text)
			return { experience: choiceOf(reading, story.component, 'experience', experiences), text }
		}),
	}
}
