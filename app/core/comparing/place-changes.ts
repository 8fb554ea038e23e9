import type { Ending, ScenarioDefinition, Scene, Story } from '../scenario/definition'
import type { Change, ChangePlace } from './change'
import { type Pair, pairsBy } from './pairs'
import { come, replyChanges, replyPlace } from './reply-changes'
import { type BothWords, saidChanges } from './said-changes'
import { tellingOf } from './telling'

const scenePlace = ({ id, title }: Scene): ChangePlace => ({ kind: 'scene', id, title, scene: null })
export const endingPlace = ({ id, title }: Ending): ChangePlace => ({
	kind: 'ending',
	id,
	title,
	scene: null,
})

/** What changed in the scenes and endings that both have. */
export function placeChanges(
	before: ScenarioDefinition,
	after: ScenarioDefinition,
	words: BothWords,
): Change[] {
	const scenes = pairsBy(before.scenes, after.scenes, ({ id }) => id)
	const endings = pairsBy(before.endings, after.endings, ({ id }) => id)
	const changes: Change[] = []
	const whole = tellingOf(changes, null)
	whole.value('ways', 'first-scene', before.scenes[0]?.id ?? null, after.scenes[0]?.id ?? null)
	for (const one of scenes.added) changes.push(plainly('added', scenePlace(one)))
	for (const one of scenes.removed) changes.push(plainly('removed', scenePlace(one)))
	for (const one of endings.added) changes.push(plainly('added', endingPlace(one)))
	for (const one of endings.removed) changes.push(plainly('removed', endingPlace(one)))
	if (scenes.reordered) whole.tell('ways', { kind: 'reordered', what: 'scene' })
	if (endings.reordered) whole.tell('ways', { kind: 'reordered', what: 'ending' })
	changes.push(...allReplies(before, after))
	for (const pair of scenes.both) changes.push(...sceneChanges(pair, words))
	for (const pair of endings.both) changes.push(...endingChanges(pair, words))
	return changes
}

const plainly = (kind: 'added' | 'removed', place: ChangePlace): Change => ({
	group: 'ways',
	place,
	kind,
	marks: null,
})

function sceneChanges({ before, after }: Pair<Scene>, words: BothWords): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, scenePlace(after))
	told.words('title', before.title, after.title)
	told.value('around', 'channel', before.channel, after.channel)
	told.value('counts', 'answer', before.answer, after.answer)
	told.value('around', 'pause', before.pause, after.pause)
	if (pairsBy(before.replies, after.replies, ({ id }) => id).reordered)
		told.tell('ways', { kind: 'reordered', what: 'reply' })
	return [...changes, ...saidChanges(before.beats, after.beats, scenePlace(after), words)]
}

function endingChanges({ before, after }: Pair<Ending>, words: BothWords): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, endingPlace(after))
	told.value('counts', 'outcome', before.outcome, after.outcome)
	told.value('counts', 'accepted', before.accepted, after.accepted)
	told.value('around', 'returns', before.returns, after.returns)
	told.value('around', 'channel', before.channel, after.channel)
	told.words('title', before.title, after.title)
	const stories = pairsBy(storiesOf(before), storiesOf(after), ({ key }) => key)
	for (const pair of stories.both) told.words('story', pair.before.text, pair.after.text)
	for (const one of stories.removed) told.words('story', one.text, '')
	for (const one of stories.added) told.words('story', '', one.text)
	if (stories.reordered) told.tell('words', { kind: 'markup', what: 'story' })
	return [...changes, ...saidChanges(before.beats, after.beats, endingPlace(after), words)]
}

/** Stories go by the experience they are told for, and which of them it is. */
const storiesOf = ({ stories }: Ending) =>
	stories.map((story: Story, at) => {
		const same = stories.slice(0, at).filter(({ experience }) => experience === story.experience).length
		return { ...story, key: `${story.experience ?? ''} ${same}` }
	})

/** Replies go by their ids wherever they are: one that is in another scene now has moved. */
function allReplies(before: ScenarioDefinition, after: ScenarioDefinition): Change[] {
	const replies = pairsBy(inScenes(before), inScenes(after), ({ reply }) => reply.id)
	return [
		...replies.removed.map(({ reply, scene }) => come('removed', reply, replyPlace(reply, scene.id))),
		...replies.added.map(({ reply, scene }) => come('added', reply, replyPlace(reply, scene.id))),
		...replies.both.flatMap((pair): Change[] => {
			const { reply, scene } = pair.after
			const [from, to] = [pair.before.scene.id, scene.id]
			const place = replyPlace(reply, to)
			return [
				...(from === to ? [] : [{ group: 'ways' as const, place, kind: 'moved' as const, from, to }]),
				...replyChanges({ before: pair.before.reply, after: reply }, scene),
			]
		}),
	]
}

const inScenes = ({ scenes }: ScenarioDefinition) =>
	scenes.flatMap((scene) => scene.replies.map((reply) => ({ scene, reply })))
