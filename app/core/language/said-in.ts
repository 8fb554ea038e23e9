import type { Beat, ScenarioDefinition } from '../scenario/definition'
import { linesIn } from '../scenario/lines-in'

/** Everything that a scenario can show while it is played, a passage a line: the brief, what is said and done, the stories. */
export function saidIn({ brief, summary, scenes, endings }: ScenarioDefinition): string {
	const replies = scenes.flatMap((scene) => scene.replies)
	return [
		summary,
		brief,
		...[...scenes, ...endings].flatMap(({ beats }) => beats.flatMap(inBeat)),
		...replies.flatMap(({ text, deed }) => [text, deed ?? '']),
		...endings.flatMap(({ stories }) => stories.map(({ text }) => text)),
	].join('\n')
}

/** What its reasons say in the debrief, a reason a line. */
export function whysIn({ scenes }: ScenarioDefinition): string {
	const replies = scenes.flatMap((scene) => scene.replies)
	return replies.flatMap((reply) => [reply, ...reply.cases].map(({ why }) => why?.text ?? '')).join('\n')
}

function inBeat(beat: Beat): string[] {
	if (beat.kind === 'pick') return beat.of.flatMap(inBeat)
	return 'lines' in beat ? linesIn(beat).map(({ text }) => text) : [beat.text]
}
