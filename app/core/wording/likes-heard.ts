import type { ScenarioDefinition, Scene } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { startState } from '../scenario/step'
import type { Phrasings } from './marking'
import type { Matcher } from './match'

/** Makes a matcher ready: `matcherOf`, or one of a test's own. */
export type Matching = (candidates: Readonly<Record<string, Phrasings>>) => Matcher

/** Another way to say a reply, and what its words are taken for where they are not listed themselves; null for none. */
export type LikeHeard = { scene: string; reply: string; index: number; text: string; taken: string | null }

/** Every `Like` of the scenes that are typed, heard among the other words of its scene. */
export function likesHeard(definition: ScenarioDefinition, matcherOf: Matching): LikeHeard[] {
	const start = startState(definition)
	return definition.scenes
		.filter(({ answer }) => answer !== 'choose')
		.flatMap((scene) => {
			const fill = (text: string) => filled(definition, { ...start, at: scene.id }, text)
			return scene.replies.flatMap(({ id, likes }) =>
				likes.map((like, index) => {
					const text = fill(like)
					const taken = matcherOf(wordsOf(scene, fill, { id, index }))(text).id
					return { scene: scene.id, reply: id, index, text, taken }
				}),
			)
		})
}

function wordsOf(
	{ replies }: Scene,
	fill: (text: string) => string,
	without: { id: string; index: number },
): Record<string, Phrasings> {
	return Object.fromEntries(
		replies.flatMap(({ id, text, deed, likes }) => {
			const others = likes.filter((_, index) => id !== without.id || index !== without.index)
			const examples = [text, deed ?? '', ...others].filter((words) => words !== '').map(fill)
			return examples.length === 0 ? [] : [[id, { examples }]]
		}),
	)
}
