import type { Ending, ScenarioDefinition, Scene, Story } from '../../scenario/definition'
import { beatTexts } from './beat-texts'
import { frontTexts } from './front-texts'
import { replyTexts } from './reply-texts'
import type { Rewrite } from './spot'

/**
 * The definition with every text that a person can read put through `rewrite`, in the order of the file, each once.
 * Nothing but texts can change: marks, targets, conditions and ids are carried over as they are.
 */
export function rewritten(definition: ScenarioDefinition, rewrite: Rewrite): ScenarioDefinition {
	const nameOf = (id: string) => definition.people.find((person) => person.id === id)?.name ?? id
	const front = frontTexts(definition, rewrite)
	return {
		...front,
		scenes: definition.scenes.map(sceneOf),
		endings: definition.endings.map(endingOf),
	}

	function sceneOf(scene: Scene): Scene {
		// A scene without a title of its own goes by the scenario's.
		const own = scene.title !== definition.title
		return {
			...scene,
			title: own ? titleOf('scene', scene) : front.title,
			beats: beatTexts(scene.beats, scene.title, nameOf, rewrite),
			replies: scene.replies.map((reply) => replyTexts(reply, scene.title, rewrite)),
		}
	}

	function endingOf(ending: Ending): Ending {
		const keys = storyKeys(ending)
		return {
			...ending,
			title: titleOf('ending', ending),
			beats: beatTexts(ending.beats, ending.title, nameOf, rewrite),
			stories: ending.stories.map((story, at) => ({
				...story,
				text: rewrite({
					key: keys[at] ?? '',
					text: story.text,
					context: `The story told afterwards${story.experience ? `, ${story.experience}` : ''}`,
					words: null,
				}),
			})),
		}
	}

	function titleOf(kind: 'scene' | 'ending', { id, title }: { id: string; title: string }): string {
		return rewrite({
			key: `${kind}:${id}:title`,
			text: title,
			context: `The title of this ${kind}`,
			words: null,
		})
	}
}

/** Stories are told by experience, so that is what they are called by. */
function storyKeys({ id, stories }: { id: string; stories: readonly Story[] }): string[] {
	const counts = new Map<string, number>()
	return stories.map(({ experience }) => {
		const key = `ending:${id}:story${experience ? `:${experience}` : ''}`
		const count = (counts.get(key) ?? 0) + 1
		counts.set(key, count)
		return count === 1 ? key : `${key}-${count}`
	})
}
