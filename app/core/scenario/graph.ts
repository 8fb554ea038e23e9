import type { Ending, Reply, ScenarioDefinition, Scene } from './definition'

type Places = { scenes: Map<string, Scene>; endings: Map<string, Ending>; replies: Map<string, Reply> }

const known = new WeakMap<ScenarioDefinition, Places>()

/** A definition's scenes, endings and replies by id; worked out once a definition, which must not change after. */
export function placesOf(definition: ScenarioDefinition): Places {
	let places = known.get(definition)
	if (!places) {
		places = { scenes: new Map(), endings: new Map(), replies: new Map() }
		for (const scene of definition.scenes) {
			places.scenes.set(scene.id, scene)
			for (const reply of scene.replies) places.replies.set(reply.id, reply)
		}
		for (const ending of definition.endings) places.endings.set(ending.id, ending)
		known.set(definition, places)
	}
	return places
}
