import type { ScenarioDefinition } from '../scenario/definition'

/** Fields that are only read, heard or shown: play, marks and paths never look at them. */
const words = new Set(['text', 'texts', 'title', 'summary', 'about', 'deed', 'likes', 'brief', 'wanted'])
for (const name of ['greeting', 'warning', 'why', 'examples', 'near']) words.add(name)

/** One text for all definitions that are played alike, whatever words they are told in. */
export const withoutWords = (definition: ScenarioDefinition): string =>
	JSON.stringify(definition, (key, value: unknown) => (words.has(key) ? undefined : value))
